/** What this installation is connected to; served beside the client, so one build runs everywhere. */
export interface RuntimeConfig {
  readonly keycloakUrl: string;
  readonly realm: string;
  readonly clientId: string;
  readonly graphqlUrl: string;
}

/** The client cannot start, and what stands in the way. */
export class StartProblem extends Error {
  readonly kind: 'config' | 'identity';

  constructor(kind: 'config' | 'identity', message: string) {
    super(message);
    this.kind = kind;
  }
}

const KEYS = ['keycloakUrl', 'realm', 'clientId', 'graphqlUrl'] as const;

export async function loadConfig(): Promise<RuntimeConfig> {
  let config: Partial<Record<(typeof KEYS)[number], unknown>>;
  try {
    const response = await fetch('/config.json', { cache: 'no-store' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    config = (await response.json()) as typeof config;
  } catch (cause) {
    throw new StartProblem(
      'config',
      `/config.json: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
  const missing = KEYS.filter((key) => typeof config[key] !== 'string' || config[key] === '');
  if (missing.length > 0) throw new StartProblem('config', `/config.json: ${missing.join(', ')}`);
  return config as RuntimeConfig;
}

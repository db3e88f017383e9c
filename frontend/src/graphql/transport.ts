import type { Locale } from '../lib/messages';

/** Where tokens come from; the session in the product, a constant in tests. */
export interface TokenSource {
  token: () => Promise<string>;
  renewedToken: () => Promise<string>;
}

const WAITS_MS = [400, 1500, 4000];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A `fetch` that signs each request, asks for the chosen language, renews a token the server no longer accepts, and
 * tries again when the network is lost. Trying again is safe: queries change nothing and each mutation carries an
 * `Idempotency-Key`, so the server gives the first answer a second time.
 */
export function createTransport(
  tokens: TokenSource,
  locale: Locale,
  waits: readonly number[] = WAITS_MS,
): typeof fetch {
  async function send(input: RequestInfo | URL, init: RequestInit | undefined, token: string) {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${token}`);
    headers.set('accept-language', locale === 'vi' ? 'vi, en;q=0.5' : 'en, vi;q=0.5');
    for (const wait of [...waits, null]) {
      try {
        return await fetch(input, { ...init, headers });
      } catch (cause) {
        if (wait === null || init?.signal?.aborted) throw cause;
        await pause(wait);
      }
    }
    throw new TypeError('unreachable');
  }

  return async (input, init) => {
    const response = await send(input, init, await tokens.token());
    return response.status === 401 ? send(input, init, await tokens.renewedToken()) : response;
  };
}

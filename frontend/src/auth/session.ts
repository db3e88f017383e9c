import Keycloak from 'keycloak-js';
import { StartProblem, type RuntimeConfig } from './config';

/** The signed-in account. Tokens live in memory only and are renewed without the person noticing. */
export interface Session {
  /** Name the identity provider shows. */
  readonly displayName: string;
  /** A token that is valid for some seconds more; signs in again when the session is over. */
  token: () => Promise<string>;
  /** The same after the server refused the last one. */
  renewedToken: () => Promise<string>;
  signOut: () => void;
}

const REACH_TIMEOUT_MS = 8000;
const MIN_VALIDITY_S = 20;

/** Asks for the realm before handing the page over, because a failed redirect would leave nothing to come back to. */
async function ensureReachable(config: RuntimeConfig): Promise<void> {
  const url = `${config.keycloakUrl}/realms/${config.realm}/.well-known/openid-configuration`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(REACH_TIMEOUT_MS) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
  } catch (cause) {
    throw new StartProblem('identity', `${url}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

const FRAGMENT_KEY = 'chidao.fragment';

function withoutFragment(): string {
  return `${location.origin}${location.pathname}${location.search}`;
}

/** A redirect address may carry no fragment, so `#d14k3` waits here until the person is back from the sign-in page. */
function rememberFragment(): string | null {
  const isAnswer = /[#&](code|error)=/.test(location.hash);
  if (!isAnswer) sessionStorage.setItem(FRAGMENT_KEY, location.hash);
  return sessionStorage.getItem(FRAGMENT_KEY);
}

/** Signs in with PKCE, going to the sign-in page when there is no session, and comes back to the same address. */
export async function startSession(config: RuntimeConfig, locale: string): Promise<Session> {
  await ensureReachable(config);
  const keycloak = new Keycloak({ url: config.keycloakUrl, realm: config.realm, clientId: config.clientId });
  const cameFor = rememberFragment();
  try {
    await keycloak.init({
      onLoad: 'login-required',
      flow: 'standard',
      pkceMethod: 'S256',
      // An iframe that polls the session needs third-party cookies; a failed renewal says the same.
      checkLoginIframe: false,
      redirectUri: withoutFragment(),
      locale,
    });
  } catch (cause) {
    throw new StartProblem('identity', cause instanceof Error ? cause.message : 'Keycloak');
  }
  if (cameFor) {
    sessionStorage.removeItem(FRAGMENT_KEY);
    history.replaceState(history.state, '', withoutFragment() + cameFor);
  }
  return sessionOf(keycloak);
}

function sessionOf(keycloak: Keycloak): Session {
  async function renewed(minValidity: number): Promise<string> {
    try {
      await keycloak.updateToken(minValidity);
    } catch (cause) {
      // The adapter clears the token only when the identity provider refused it; a lost network keeps it.
      if (!keycloak.authenticated) {
        rememberFragment();
        await keycloak.login({ redirectUri: withoutFragment() });
      }
      throw cause;
    }
    return keycloak.token ?? '';
  }
  keycloak.onTokenExpired = () => {
    // A page in use keeps its session alive; a forgotten tab lets it end.
    if (document.visibilityState === 'visible') void renewed(MIN_VALIDITY_S).catch(() => undefined);
  };
  const claims = keycloak.tokenParsed as
    { readonly name?: string; readonly preferred_username?: string } | undefined;
  return {
    displayName: claims?.name ?? claims?.preferred_username ?? '',
    token: () => renewed(MIN_VALIDITY_S),
    renewedToken: () => renewed(-1),
    signOut: () => {
      sessionStorage.clear();
      void keycloak.logout({ redirectUri: `${location.origin}/` });
    },
  };
}

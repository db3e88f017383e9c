import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../App';
import type { Session } from '../auth/session';
import { createClient } from '../graphql/client';
import type { Locale } from '../lib/messages';
import { buildRouter } from '../router';
import { DisplayProvider } from '../ui/display';
import { worldExchange, type SentCommand, type World } from './world';

/** Mounts the whole client at an address, with a world in place of the server: one for all languages, or one for each. */
export function renderAt(url: string, world: World | ((locale: Locale) => World)) {
  const sent: SentCommand[] = [];
  let signedOut = false;
  const session: Session = {
    displayName: 'Tài khoản thử',
    token: () => Promise.resolve('token'),
    renewedToken: () => Promise.resolve('token'),
    signOut: () => {
      signedOut = true;
    },
  };
  const worldIn = typeof world === 'function' ? world : () => world;
  const connect = (locale: Locale) =>
    createClient('/graphql', session, locale, worldExchange(worldIn(locale), sent));
  const router = buildRouter(createMemoryHistory({ initialEntries: [url] }));
  render(
    <DisplayProvider>
      <App session={session} connect={connect} router={router} />
    </DisplayProvider>,
  );
  return { user: userEvent.setup(), sent, router, signedOut: () => signedOut };
}

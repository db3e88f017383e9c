import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../App';
import type { Session } from '../auth/session';
import { createClient } from '../graphql/client';
import { buildRouter } from '../router';
import { DisplayProvider } from '../ui/display';
import { worldExchange, type SentCommand, type World } from './world';

/** Mounts the whole client at an address, with a world in place of the server. */
export function renderAt(url: string, world: World) {
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
  const client = createClient('/graphql', session, 'vi', worldExchange(world, sent));
  const router = buildRouter(createMemoryHistory({ initialEntries: [url] }));
  render(
    <DisplayProvider>
      <App session={session} client={client} router={router} />
    </DisplayProvider>,
  );
  return { user: userEvent.setup(), sent, router, signedOut: () => signedOut };
}

import type { Client } from '@urql/core';
import { RouterProvider } from '@tanstack/react-router';
import { Provider } from 'urql';
import { SessionProvider } from './auth/SessionContext';
import type { Session } from './auth/session';
import type { buildRouter } from './router';
import { ToastProvider } from './ui/toasts';

interface AppProps {
  readonly session: Session;
  readonly client: Client;
  readonly router: ReturnType<typeof buildRouter>;
}

/** Everything a screen may rely on; tests mount the same. */
export function App({ session, client, router }: AppProps) {
  return (
    <SessionProvider value={session}>
      <Provider value={client}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </Provider>
    </SessionProvider>
  );
}

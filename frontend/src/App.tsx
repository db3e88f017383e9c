import type { Client } from '@urql/core';
import { RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Provider } from 'urql';
import { SessionProvider } from './auth/SessionContext';
import type { Session } from './auth/session';
import type { Locale } from './lib/messages';
import type { buildRouter } from './router';
import { useLocale } from './ui/display';
import { ToastProvider } from './ui/toasts';

interface AppProps {
  readonly session: Session;
  /** The client that asks for a language; a stable function. */
  readonly connect: (locale: Locale) => Client;
  readonly router: ReturnType<typeof buildRouter>;
}

/**
 * Everything a screen may rely on; tests mount the same. A change of language reads everything on the screen again and
 * leaves the screen itself standing: what was typed into a form stays.
 */
export function App({ session, connect, router }: AppProps) {
  const locale = useLocale();
  const client = useMemo(() => connect(locale), [connect, locale]);
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

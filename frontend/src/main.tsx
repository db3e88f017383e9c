import { StrictMode, useCallback, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadConfig, StartProblem, type RuntimeConfig } from './auth/config';
import { startSession, type Session } from './auth/session';
import { SigningInPage, StartProblemPage } from './auth/StartPages';
import { createClient } from './graphql/client';
import type { Locale } from './lib/messages';
import { buildRouter } from './router';
import { DisplayProvider } from './ui/display';
import './ui/styles.css';

interface Started {
  readonly config: RuntimeConfig;
  readonly session: Session;
}

async function start(): Promise<Started> {
  const config = await loadConfig();
  return { config, session: await startSession(config, document.documentElement.lang) };
}

// Once, before rendering: a second run of the sign-in would spend the code of the first.
const starting = start();

function Root() {
  const [started, setStarted] = useState<Started | StartProblem | null>(null);
  useEffect(() => {
    starting.then(setStarted, (cause: unknown) =>
      setStarted(cause instanceof StartProblem ? cause : new StartProblem('identity', String(cause))),
    );
  }, []);
  if (!started) return <SigningInPage />;
  return started instanceof StartProblem ? <StartProblemPage problem={started} /> : <SignedIn {...started} />;
}

function SignedIn({ config, session }: Started) {
  const connect = useCallback(
    (locale: Locale) => createClient(config.graphqlUrl, session, locale),
    [config, session],
  );
  const router = useMemo(() => buildRouter(), []);
  return <App session={session} connect={connect} router={router} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <DisplayProvider>
      <Root />
    </DisplayProvider>
  </StrictMode>,
);

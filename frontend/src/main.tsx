import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadConfig, StartProblem, type RuntimeConfig } from './auth/config';
import { startSession, type Session } from './auth/session';
import { SigningInPage, StartProblemPage } from './auth/StartPages';
import { createClient } from './graphql/client';
import { buildRouter } from './router';
import { DisplayProvider, useLocale } from './ui/display';
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
  const locale = useLocale();
  const client = useMemo(() => createClient(config.graphqlUrl, session, locale), [config, session, locale]);
  const router = useMemo(() => buildRouter(), []);
  return <App key={locale} session={session} client={client} router={router} />;
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

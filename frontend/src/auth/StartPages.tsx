import { useEffect, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { LanguageControl, SchemeControl, TextSizeControl } from '../ui/DisplayControls';
import { useMessages } from '../ui/display';
import { Seal } from '../ui/Seal';
import type { StartProblem } from './config';
import { authMessages } from './messages';
import classes from './StartPages.module.css';

interface StartPageProps {
  readonly title: string;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

function StartPage({ title, busy, children }: StartPageProps) {
  const t = useMessages(authMessages);
  useEffect(() => {
    document.title = `${title} · ${t.product}`;
  }, [title, t]);
  return (
    <div className={classes.page}>
      <header className={classes.controls}>
        <TextSizeControl />
        <SchemeControl />
        <LanguageControl />
      </header>
      <main className={classes.panel} aria-busy={busy}>
        <Seal size={3.5} />
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}

/** From the first paint until the shell knows who is asking. */
export function SigningInPage() {
  const t = useMessages(authMessages);
  return (
    <StartPage title={t.product} busy>
      <p role="status">{t.signingIn}</p>
    </StartPage>
  );
}

/** Keycloak does not answer, or the client does not know where it is. */
export function StartProblemPage({ problem }: { readonly problem: StartProblem }) {
  const t = useMessages(authMessages);
  const isIdentity = problem.kind === 'identity';
  return (
    <StartPage title={isIdentity ? t.identityTitle : t.configTitle}>
      <p>{isIdentity ? t.identityText : t.configText}</p>
      <p className={classes.code}>{problem.message}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {t.retry}
      </Button>
    </StartPage>
  );
}

/** Signed in, but the API does not say who is asking. */
export function OpeningProblemPage({ children }: { readonly children: ReactNode }) {
  const t = useMessages(authMessages);
  return <StartPage title={t.openingTitle}>{children}</StartPage>;
}

interface UnlinkedPageProps {
  readonly accountName: string;
  readonly accountCode: string;
  readonly onCheckAgain: () => void;
  readonly onSignOut: () => void;
}

/** Signed in, but no administrator linked the account to a person yet. */
export function UnlinkedPage({ accountName, accountCode, onCheckAgain, onSignOut }: UnlinkedPageProps) {
  const t = useMessages(authMessages);
  return (
    <StartPage title={t.unlinkedTitle}>
      <p>{t.unlinkedText}</p>
      <dl className={classes.facts}>
        <dt>{t.account}</dt>
        <dd>{accountName}</dd>
        <dt>{t.accountCode}</dt>
        <dd className={classes.code}>{accountCode}</dd>
      </dl>
      <div className={classes.actions}>
        <Button kind="primary" onClick={onCheckAgain}>
          {t.checkAgain}
        </Button>
        <Button onClick={onSignOut}>{t.signOut}</Button>
      </div>
    </StartPage>
  );
}

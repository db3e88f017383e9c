import type { ReactNode } from 'react';
import classes from './AppShell.module.css';
import { BottomBar } from './BottomBar';
import { BusyProvider, useBusy } from './busy';
import { LanguageControl, SchemeControl, TextSizeControl } from './DisplayControls';
import { useMessages } from './display';
import { uiMessages } from './messages';
import type { NavigationEntry, ShellLink } from './navigationEntry';
import { Rail } from './Rail';
import { Seal } from './Seal';

interface AppShellProps {
  readonly product: string;
  readonly entries: readonly NavigationEntry[];
  readonly Link: ShellLink;
  /** What stands at the right of the top bar: the account. */
  readonly account: ReactNode;
  /** The same for the "More" sheet of phones. */
  readonly accountInMore: ReactNode;
  readonly children: ReactNode;
}

/** Rail and top bar on desktops, bottom bar on phones, one main landmark between them. */
export function AppShell({ product, entries, Link, account, accountInMore, children }: AppShellProps) {
  const t = useMessages(uiMessages);
  const [busy, waits] = useBusy();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t.skip}
      </a>
      <Rail product={product} entries={entries} Link={Link} />
      <div className={classes.column}>
        <header className={classes.top}>
          <Link to="/" className={classes.topBrand}>
            <Seal size={1.875} />
            <span>{product}</span>
          </Link>
          <div className={classes.tools}>
            <TextSizeControl />
            <SchemeControl />
            <LanguageControl />
          </div>
          {account}
        </header>
        <main id="main" tabIndex={-1} className={classes.main} aria-busy={busy}>
          <BusyProvider value={waits}>{children}</BusyProvider>
        </main>
      </div>
      <BottomBar entries={entries} Link={Link} accountInMore={accountInMore} />
    </div>
  );
}

import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import classes from './AppShell.module.css';
import { BusyProvider, useBusy } from './busy';
import { LanguageControl, SchemeControl, TextSizeControl } from './DisplayControls';
import { useMessages } from './display';
import { CollapseIcon, MoreIcon, type IconComponent } from './icons';
import { uiMessages } from './messages';
import { Seal } from './Seal';
import { Sheet } from './Sheet';

export interface NavigationEntry {
  readonly to: string;
  readonly label: string;
  /** For the bottom bar of phones, where a word has to fit a fifth of the width. */
  readonly shortLabel: string;
  readonly Icon: IconComponent;
  /** Entries without it stand at the foot of the rail and under "More" on phones. */
  readonly primary: boolean;
}

/** The router's link, handed in so that the shell stays free of routes; it sets `aria-current` on the active one. */
export type ShellLink = ComponentType<{
  readonly to: string;
  readonly className?: string;
  readonly onClick?: () => void;
  readonly title?: string;
  readonly children: ReactNode;
}>;

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

const RAIL_KEY = 'chidao.rail';

function RailEntry({ entry, Link }: { readonly entry: NavigationEntry; readonly Link: ShellLink }) {
  return (
    <li>
      <Link to={entry.to} className={classes.railLink} title={entry.label}>
        <entry.Icon />
        <span>{entry.label}</span>
      </Link>
    </li>
  );
}

function Rail({ product, entries, Link }: Pick<AppShellProps, 'product' | 'entries' | 'Link'>) {
  const t = useMessages(uiMessages);
  const [narrow, setNarrow] = useState(() => localStorage.getItem(RAIL_KEY) === 'narrow');
  useEffect(() => localStorage.setItem(RAIL_KEY, narrow ? 'narrow' : 'wide'), [narrow]);
  const label = narrow ? t.expand : t.collapse;
  return (
    <nav className={classes.rail} data-narrow={narrow || undefined} aria-label={t.navigation}>
      <Link to="/" className={classes.brand} title={product}>
        <Seal />
        <span>{product}</span>
      </Link>
      <ul className={classes.railList}>
        {entries
          .filter((entry) => entry.primary)
          .map((entry) => (
            <RailEntry key={entry.to} entry={entry} Link={Link} />
          ))}
      </ul>
      <ul className={classes.railFoot}>
        {entries
          .filter((entry) => !entry.primary)
          .map((entry) => (
            <RailEntry key={entry.to} entry={entry} Link={Link} />
          ))}
        <li>
          <button type="button" className={classes.railLink} onClick={() => setNarrow(!narrow)} title={label}>
            <CollapseIcon />
            <span>{label}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}

/** Four entries stay under the thumb; everything else is one press away under "More". */
const PLACES_IN_BAR = 4;

function BottomBar({
  entries,
  Link,
  accountInMore,
}: Pick<AppShellProps, 'entries' | 'Link' | 'accountInMore'>) {
  const t = useMessages(uiMessages);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <nav className={classes.bottom} aria-label={t.navigation}>
        <ul>
          {entries.slice(0, PLACES_IN_BAR).map((entry) => (
            <li key={entry.to}>
              <Link to={entry.to} className={classes.bottomLink}>
                <entry.Icon size={1.375} />
                <span>{entry.shortLabel}</span>
              </Link>
            </li>
          ))}
          <li>
            <button
              type="button"
              className={classes.bottomLink}
              aria-haspopup="dialog"
              onClick={() => setOpen(true)}
            >
              <MoreIcon size={1.375} />
              <span>{t.more}</span>
            </button>
          </li>
        </ul>
      </nav>
      <Sheet open={open} onClose={close} title={t.more}>
        <ul className={classes.moreList}>
          {entries.slice(PLACES_IN_BAR).map((entry) => (
            <li key={entry.to}>
              <Link to={entry.to} className={classes.moreLink} onClick={close}>
                <entry.Icon />
                <span>{entry.label}</span>
              </Link>
            </li>
          ))}
        </ul>
        <div className={classes.moreControls}>
          <span>{t.textSize}</span>
          <TextSizeControl />
          <span>{t.scheme}</span>
          <SchemeControl />
          <span>{t.language}</span>
          <LanguageControl />
        </div>
        {accountInMore}
      </Sheet>
    </>
  );
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

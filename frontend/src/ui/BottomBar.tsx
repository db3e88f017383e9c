import { useState, type ReactNode } from 'react';
import classes from './BottomBar.module.css';
import { LanguageControl, SchemeControl, TextSizeControl } from './DisplayControls';
import { useMessages } from './display';
import { MoreIcon } from './icons';
import { uiMessages } from './messages';
import type { NavigationEntry, ShellLink } from './navigationEntry';
import { Sheet } from './Sheet';

/** Four entries stay under the thumb; everything else is one press away under "More". */
const PLACES_IN_BAR = 4;

interface BottomBarProps {
  readonly entries: readonly NavigationEntry[];
  readonly Link: ShellLink;
  /** The account, below everything else under "More". */
  readonly accountInMore: ReactNode;
}

/** The places of phones, under the thumb. */
export function BottomBar({ entries, Link, accountInMore }: BottomBarProps) {
  const t = useMessages(uiMessages);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <nav className={classes.bar} aria-label={t.navigation}>
        <ul>
          {entries.slice(0, PLACES_IN_BAR).map((entry) => (
            <li key={entry.to}>
              <Link to={entry.to} className={classes.link}>
                <entry.Icon size={1.375} />
                <span>{entry.shortLabel}</span>
              </Link>
            </li>
          ))}
          <li>
            <button
              type="button"
              className={classes.link}
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

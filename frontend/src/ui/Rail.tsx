import { useEffect, useState } from 'react';
import { useMessages } from './display';
import { CollapseIcon } from './icons';
import { uiMessages } from './messages';
import type { NavigationEntry, ShellLink } from './navigationEntry';
import classes from './Rail.module.css';
import { Seal } from './Seal';

const RAIL_KEY = 'chidao.rail';

function RailEntry({ entry, Link }: { readonly entry: NavigationEntry; readonly Link: ShellLink }) {
  return (
    <li>
      <Link to={entry.to} className={classes.link} title={entry.label}>
        <entry.Icon />
        <span>{entry.label}</span>
      </Link>
    </li>
  );
}

interface RailProps {
  readonly product: string;
  readonly entries: readonly NavigationEntry[];
  readonly Link: ShellLink;
}

/** The places of desktops, at the side; as narrow as its icons where the person wants the width. */
export function Rail({ product, entries, Link }: RailProps) {
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
      <ul className={classes.list}>
        {entries
          .filter((entry) => entry.primary)
          .map((entry) => (
            <RailEntry key={entry.to} entry={entry} Link={Link} />
          ))}
      </ul>
      <ul className={classes.foot}>
        {entries
          .filter((entry) => !entry.primary)
          .map((entry) => (
            <RailEntry key={entry.to} entry={entry} Link={Link} />
          ))}
        <li>
          <button type="button" className={classes.link} onClick={() => setNarrow(!narrow)} title={label}>
            <CollapseIcon />
            <span>{label}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}

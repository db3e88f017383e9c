import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import classes from './TabLinks.module.css';

interface TabLinksProps {
  readonly label: string;
  /** The screen the tabs belong to. */
  readonly to: string;
  readonly current: string;
  readonly tabs: readonly {
    readonly key: string;
    readonly label: string;
    /** What the address says when the tab is open. */
    readonly search: Readonly<Record<string, string | undefined>>;
  }[];
}

/** The parts of a screen as links: each has an address of its own, so that it can be sent, marked and gone back to. */
export function TabLinks({ label, to, current, tabs }: TabLinksProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const open = box.current?.querySelector<HTMLElement>('[aria-current]');
    // only the box itself is scrolled: scrollIntoView would move the page with it
    if (box.current && open) box.current.scrollLeft = open.offsetLeft - box.current.clientWidth / 3;
  }, [current]);
  return (
    <nav ref={box} className={classes.tabs} aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link to={to} search={tab.search} resetScroll={false} activeOptions={{ exact: true }}>
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

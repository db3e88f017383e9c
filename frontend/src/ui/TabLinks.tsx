import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { BackIcon, ChevronIcon } from './icons';
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

/**
 * The parts of a screen as links: each has an address of its own, so that it can be sent, marked and gone back to.
 * Where they do not all fit, an arrow at the edge says that there are more and goes on to them.
 */
export function TabLinks({ label, to, current, tabs }: TabLinksProps) {
  const box = useRef<HTMLElement>(null);
  const hidden = useHidden(box);
  useEffect(() => {
    if (box.current) showOpen(box.current);
  }, [current]);
  const move = (by: number) =>
    box.current?.scrollBy({
      left: by * box.current.clientWidth * 0.6,
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    });
  return (
    <div className={classes.strip} data-strip>
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
      {hidden.before && <Arrow side="before" onClick={() => move(-1)} />}
      {hidden.after && <Arrow side="after" onClick={() => move(1)} />}
    </div>
  );
}

/** For fingers and mice; with the keyboard and to screen readers all the links are there anyway. */
function Arrow({ side, onClick }: { readonly side: 'before' | 'after'; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      className={classes.arrow}
      data-side={side}
      aria-hidden="true"
      tabIndex={-1}
      onClick={onClick}
    >
      {side === 'before' ? <BackIcon /> : <ChevronIcon />}
    </button>
  );
}

/** Only the box itself is scrolled: scrollIntoView would move the page with it. */
function showOpen(box: HTMLElement) {
  const open = box.querySelector<HTMLElement>('[aria-current]');
  if (open) box.scrollLeft = open.offsetLeft - box.clientWidth / 3;
}

const NOTHING = { before: false, after: false };

/** On which sides of a box something is scrolled out of sight. */
function useHidden(box: RefObject<HTMLElement | null>) {
  const [hidden, setHidden] = useState(NOTHING);
  useEffect(() => {
    const strip = box.current;
    if (!strip) return;
    const look = () => {
      // a hair's breadth is rounding
      const before = strip.scrollLeft > 1;
      const after = strip.scrollLeft + strip.clientWidth < strip.scrollWidth - 1;
      setHidden((known) => (known.before === before && known.after === after ? known : { before, after }));
    };
    const size = new ResizeObserver(() => {
      showOpen(strip);
      look();
    });
    size.observe(strip);
    // the words of the tabs change with the language
    if (strip.firstElementChild) size.observe(strip.firstElementChild);
    strip.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      strip.removeEventListener('scroll', look);
    };
  }, [box]);
  return hidden;
}

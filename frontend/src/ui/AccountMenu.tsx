import { useEffect, useId, useRef, useState } from 'react';
import { initials } from '../lib/text';
import classes from './AccountMenu.module.css';
import { useMessages } from './display';
import { SignOutIcon } from './icons';
import { uiMessages } from './messages';

interface AccountProps {
  readonly name: string;
  /** Posts and offices, one a line. */
  readonly lines: readonly string[];
  readonly onSignOut: () => void;
}

function Identity({ name, lines }: Pick<AccountProps, 'name' | 'lines'>) {
  return (
    <div>
      <p className={classes.name}>{name}</p>
      {lines.map((line) => (
        <p key={line} className={classes.line}>
          {line}
        </p>
      ))}
    </div>
  );
}

function SignOut({ onSignOut }: Pick<AccountProps, 'onSignOut'>) {
  const t = useMessages(uiMessages);
  return (
    <button type="button" className={classes.signOut} onClick={onSignOut}>
      <SignOutIcon />
      {t.signOut}
    </button>
  );
}

/** The initials at the right of the top bar; opens who is signed in, and the way out. */
export function AccountMenu({ name, lines, onSignOut }: AccountProps) {
  const t = useMessages(uiMessages);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      trigger.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);

  return (
    <div ref={root} className={classes.root}>
      <button
        ref={trigger}
        type="button"
        className={classes.avatar}
        aria-label={`${t.account}: ${name}`}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        {initials(name)}
      </button>
      <div id={panelId} className={classes.panel} hidden={!open}>
        <Identity name={name} lines={lines} />
        <SignOut onSignOut={onSignOut} />
      </div>
    </div>
  );
}

/** The same for the sheet of phones, where nothing has to be opened first. */
export function AccountSummary(props: AccountProps) {
  return (
    <div className={classes.summary}>
      <Identity name={props.name} lines={props.lines} />
      <SignOut onSignOut={props.onSignOut} />
    </div>
  );
}

import { createContext, use, type ReactNode } from 'react';
import classes from './ClauseLink.module.css';
import { useMessages } from './display';
import { uiMessages } from './messages';

/** A clause as a screen cites it. */
export interface Clause {
  /** Ready to read: `Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ`. */
  readonly label: string;
  /** The text it stands in; absent for a national rule. */
  readonly sourceId?: string | null;
  readonly anchor?: string | null;
  readonly quote?: string | null;
}

export type OpenClause = (clause: Clause) => void;

const ClauseContext = createContext<OpenClause | null>(null);

/** Says how a clause is shown to everything inside. */
export function ClauseOpener({
  open,
  children,
}: {
  readonly open: OpenClause;
  readonly children: ReactNode;
}) {
  return <ClauseContext value={open}>{children}</ClauseContext>;
}

/** `§ Điều 14 khoản 3`: opens the words of the clause beside the page. Without words to show it is plain text. */
export function ClauseLink({ clause }: { readonly clause: Clause }) {
  const open = use(ClauseContext);
  const t = useMessages(uiMessages);
  const hasWords = Boolean(clause.quote) || Boolean(clause.sourceId && clause.anchor);
  if (!hasWords || !open) return <span className={classes.plain}>{clause.label}</span>;
  return (
    <button
      type="button"
      className={classes.clause}
      title={t.clause(clause.label)}
      aria-haspopup="dialog"
      onClick={() => open(clause)}
    >
      {clause.label}
    </button>
  );
}

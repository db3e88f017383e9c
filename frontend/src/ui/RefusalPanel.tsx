import { useEffect, useRef, type ReactNode } from 'react';
import { ClauseLink, type Clause } from './ClauseLink';
import { useMessages } from './display';
import { StopIcon } from './icons';
import { uiMessages } from './messages';
import classes from './RefusalPanel.module.css';

export interface Refusal {
  readonly message: string;
  readonly citations: readonly Clause[];
  /** Who may decide otherwise. */
  readonly decidedBy: readonly string[];
  readonly wayOut?: string | null;
}

interface RefusalPanelProps {
  readonly refusals: readonly Refusal[];
  /** The button that asks for what is missing, where the screen knows one. */
  readonly action?: ReactNode;
}

/** No dead ends: which clause refused, who can decide, and the way out. Takes the focus when it appears. */
export function RefusalPanel({ refusals, action }: RefusalPanelProps) {
  const t = useMessages(uiMessages);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (refusals.length > 0) panel.current?.focus();
  }, [refusals]);
  if (refusals.length === 0) return null;
  return (
    <section ref={panel} tabIndex={-1} role="alert" className={classes.panel} aria-label={t.refusedTitle}>
      <p className={classes.title}>
        <StopIcon />
        {t.refusedTitle}
      </p>
      {refusals.map((refusal, index) => (
        <div key={index} className={classes.refusal}>
          <p>{refusal.message}</p>
          <dl className={classes.details}>
            {refusal.citations.length > 0 && (
              <Row name={t.refusedBy}>
                {refusal.citations.map((citation) => (
                  <ClauseLink key={citation.label} clause={citation} />
                ))}
              </Row>
            )}
            {refusal.decidedBy.length > 0 && <Row name={t.decidedBy}>{refusal.decidedBy.join(', ')}</Row>}
            {refusal.wayOut && <Row name={t.wayOut}>{refusal.wayOut}</Row>}
          </dl>
        </div>
      ))}
      {action}
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

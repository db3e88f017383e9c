import type { ReactNode } from 'react';
import { useWaiting } from './busy';
import { useMessages } from './display';
import { LateIcon } from './icons';
import { uiMessages } from './messages';
import classes from './states.module.css';

/** Lines in the shape of what is coming; announced once, and the landmark around them is busy meanwhile. */
export function Skeleton({ lines = 3, card = false }: { readonly lines?: number; readonly card?: boolean }) {
  const t = useMessages(uiMessages);
  useWaiting();
  return (
    <div className={card ? classes.skeletonCard : classes.skeleton} role="status">
      <span className="sr-only">{t.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={classes.bone} data-line={line % 4} />
      ))}
    </div>
  );
}

/** Nothing here, and what comes next or what to do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <svg aria-hidden="true" focusable="false" viewBox="0 0 72 40" className={classes.drawing}>
        <path d="M20 3h24l8 8v26H20zM44 3v8h8M27 18h18M27 24h18M27 30h10" />
        <path d="M6 37h60" />
      </svg>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.text}>{children}</div>}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
  /** What support needs to find the fault in the log. */
  readonly trace?: string;
}

export function ErrorState({ title, children, onRetry, trace }: ErrorStateProps) {
  const t = useMessages(uiMessages);
  return (
    <div className={classes.error} role="alert">
      <LateIcon size={1.75} />
      <div>
        <p className={classes.title}>{title}</p>
        {children && <div className={classes.text}>{children}</div>}
        {trace && <p className={classes.trace}>{trace}</p>}
        {onRetry && (
          <button type="button" className={classes.retry} onClick={onRetry}>
            {t.retry}
          </button>
        )}
      </div>
    </div>
  );
}

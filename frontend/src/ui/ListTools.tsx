import type { ReactNode } from 'react';
import classes from './ListTools.module.css';

interface ListToolsProps {
  /** What adds to the list. */
  readonly action?: ReactNode;
  /** What narrows the list down. */
  readonly children?: ReactNode;
}

/** What stands above a list: search and filters at the start, the act at the end. */
export function ListTools({ action, children }: ListToolsProps) {
  return (
    <div className={classes.tools}>
      <div className={classes.filters}>{children}</div>
      {action}
    </div>
  );
}

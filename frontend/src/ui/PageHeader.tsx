import { useEffect, type ReactNode } from 'react';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** Where the page belongs: a link back to its list. */
  readonly back?: ReactNode;
  readonly children?: ReactNode;
  /** At most one primary action, and quiet ones beside it. */
  readonly actions?: ReactNode;
  /** What takes the whole width under the title. */
  readonly below?: ReactNode;
}

/** The title of a screen, also of its browser tab, over the short rule that official documents carry. */
export function PageHeader({ title, back, children, actions, below }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Chỉ Đạo`;
  }, [title]);
  return (
    <header className={classes.header}>
      <div className={classes.text}>
        {back && <div className={classes.back}>{back}</div>}
        <h1>{title}</h1>
        {children && <div className={classes.summary}>{children}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
      {below && <div className={classes.below}>{below}</div>}
    </header>
  );
}

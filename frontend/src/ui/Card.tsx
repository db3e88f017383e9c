import { useId, type ReactNode } from 'react';
import classes from './Card.module.css';

interface CardProps {
  /** Names the section; without it the card is only a surface. */
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled surface of a page. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId();
  if (!title) return <div className={classes.card}>{children}</div>;
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

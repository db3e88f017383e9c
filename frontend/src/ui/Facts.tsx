import type { ReactNode } from 'react';
import classes from './Facts.module.css';

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** Takes the whole width, for long texts. */
  readonly wide?: boolean;
}

/** What is known of something: each label above its value, in as many columns as fit. */
export function Facts({ of }: { readonly of: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {of.map((fact) => (
        <div key={fact.label} data-wide={fact.wide ? true : undefined}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

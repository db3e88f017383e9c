import type { ReactNode } from 'react';
import classes from './FieldGroup.module.css';

interface FieldGroupProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** Fields of a form that belong together, framed under a title. */
export function FieldGroup({ title, hint, children }: FieldGroupProps) {
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children}
    </fieldset>
  );
}

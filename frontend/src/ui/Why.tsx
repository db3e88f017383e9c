import type { ReactNode } from 'react';
import { useMessages } from './display';
import { uiMessages } from './messages';
import classes from './Why.module.css';

/** The reasons for what stands above, for who asks for them; on paper nobody can ask, so there they are told at once. */
export function Why({ children }: { readonly children: ReactNode }) {
  const t = useMessages(uiMessages);
  return (
    <details className={classes.why}>
      <summary>{t.why}</summary>
      {children}
    </details>
  );
}

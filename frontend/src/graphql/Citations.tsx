import type { FragmentType } from '../gql';
import { ClauseLink } from '../ui/ClauseLink';
import classes from './Citations.module.css';
import { toClause, type CitationFields } from './userErrors';

/** The clauses behind an obligation, each opening its text. */
export function Citations({ of }: { readonly of: readonly FragmentType<typeof CitationFields>[] }) {
  if (of.length === 0) return null;
  return (
    <span className={classes.citations}>
      {of.map(toClause).map((clause) => (
        <ClauseLink key={clause.label} clause={clause} />
      ))}
    </span>
  );
}

import type { FragmentType } from '../gql';
import { ClauseLink } from '../ui/ClauseLink';
import classes from './Citations.module.css';
import { toClause, type CitationFields } from './userErrors';

/** The clauses behind an obligation, each opening its text. */
export function Citations({ of }: { readonly of: readonly FragmentType<typeof CitationFields>[] }) {
  if (of.length === 0) return null;
  // two rules of one clause are one clause to read
  const clauses = [...new Map(of.map(toClause).map((clause) => [clause.label, clause])).values()];
  return (
    <span className={classes.citations}>
      {clauses.map((clause) => (
        <ClauseLink key={clause.label} clause={clause} />
      ))}
    </span>
  );
}

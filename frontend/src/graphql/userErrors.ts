import type { Clause } from '../ui/ClauseLink';
import type { Refusal } from '../ui/RefusalPanel';
import { graphql, readFragment, type FragmentType } from '../gql';

/** What every payload asks of its `userErrors`. */
export const UserErrorFields = graphql(`
  fragment UserErrorFields on UserError {
    __typename
    code
    message
    path
    ... on RuleViolation {
      decidedBy
      wayOut
      citations {
        ...CitationFields
      }
    }
  }
`);

/** What every citation on a screen asks for. */
export const CitationFields = graphql(`
  fragment CitationFields on Citation {
    label
    quote
    anchor
    regulation {
      id
    }
  }
`);

export function toClause(citation: FragmentType<typeof CitationFields>): Clause {
  const { label, quote, anchor, regulation } = readFragment(CitationFields, citation);
  return { label, quote, anchor, sourceId: regulation?.id };
}

/** Refusals sorted by where a screen shows them. */
export interface SortedErrors {
  /** By field, `details.title`. */
  readonly fields: Readonly<Record<string, string>>;
  /** For the panel that names the clause. */
  readonly refusals: readonly Refusal[];
  /** Neither a field nor a clause: said in a toast. */
  readonly others: readonly string[];
}

export function sortUserErrors(errors: readonly FragmentType<typeof UserErrorFields>[]): SortedErrors {
  const fields: Record<string, string> = {};
  const refusals: Refusal[] = [];
  const others: string[] = [];
  for (const masked of errors) {
    const error = readFragment(UserErrorFields, masked);
    const field = error.path?.filter((step) => step !== 'input').join('.');
    if (error.__typename === 'RuleViolation') {
      refusals.push({
        message: error.message,
        citations: error.citations.map(toClause),
        decidedBy: error.decidedBy,
        wayOut: error.wayOut,
      });
      if (field) fields[field] = error.message;
    } else if (error.__typename === 'InvalidInput' && field) {
      fields[field] ??= error.message;
    } else {
      others.push(error.message);
    }
  }
  return { fields, refusals, others };
}

import type { FragmentType } from '../../gql';
import { toClause, type CitationFields } from '../../graphql/userErrors';

interface Compared {
  readonly group: string;
  readonly left: {
    readonly value?: string | null;
    readonly citations: readonly FragmentType<typeof CitationFields>[];
  };
}

export interface Part<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
}

const READING_ORDER = new Intl.Collator('vi', { numeric: true });

/** By what rows are about, in the order of the groups. */
export function byMatter<Row extends Compared>(
  rows: readonly Row[],
  titles: Readonly<Record<string, string>>,
): Part<Row>[] {
  return Object.entries(titles)
    .map(([group, title]) => ({ title, rows: rows.filter((row) => row.group === group) }))
    .filter((part) => part.rows.length > 0);
}

/**
 * Down the clauses of the left regulation: what rests on several clauses stands under each of them, what no
 * clause says before them, and what the left one does not state after them.
 */
export function byClause<Row extends Compared>(
  rows: readonly Row[],
  titles: Readonly<Record<string, string>>,
  silent: string,
): Part<Row>[] {
  const stated = rows.filter(({ left }) => left.value != null);
  const clauses = new Map<string, Row[]>();
  for (const row of stated)
    for (const label of new Set(row.left.citations.map((citation) => toClause(citation).label)))
      clauses.set(label, [...(clauses.get(label) ?? []), row]);
  const unstated = rows.filter(({ left }) => left.value == null);
  return [
    ...byMatter(
      stated.filter(({ left }) => left.citations.length === 0),
      titles,
    ),
    ...[...clauses]
      .sort(([one], [other]) => READING_ORDER.compare(one, other))
      .map(([title, found]) => ({ title, rows: found })),
    ...(unstated.length > 0 ? [{ title: silent, rows: unstated }] : []),
  ];
}

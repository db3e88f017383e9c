import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../../gql';
import { terms } from '../../../graphql/terms';
import { usePostTitles } from '../../../graphql/usePostTitles';
import { formatDate } from '../../../lib/dates';
import { DataTable, type Column } from '../../../ui/DataTable';
import { useLocale, useMessages } from '../../../ui/display';
import { CheckField } from '../../../ui/fields';
import { StateBadge, type Tone } from '../../../ui/StateBadge';
import { rosterMessages } from './messages';
import classes from './roster.module.css';

export const RosterPreview_Preview = graphql(`
  fragment RosterPreview_Preview on RosterPreview {
    token
    problems {
      cell
      message
    }
    rows {
      number
      name
      post
      validFrom
      person
      membership
      differences
      problems {
        cell
        message
      }
    }
  }
`);

type Preview = ResultOf<typeof RosterPreview_Preview>;
type Row = Preview['rows'][number];

const TONES: Record<Row['person'], Tone> = { CREATED: 'ok', CHANGED: 'soon', UNCHANGED: 'wait' };

/** Whether a row would change anything. */
function kindOf(row: Row): Row['person'] {
  const both = [row.person, row.membership];
  if (both.includes('CREATED')) return 'CREATED';
  return both.includes('CHANGED') ? 'CHANGED' : 'UNCHANGED';
}

interface RosterPreviewProps {
  /** The body whose list it is. */
  readonly committeeId: string;
  readonly preview: FragmentType<typeof RosterPreview_Preview>;
}

/** Every row of a list: what would become of it, or what is wrong in which cell. */
export function RosterPreview({ committeeId, preview }: RosterPreviewProps) {
  const t = useMessages(rosterMessages);
  const { rosterChange } = useMessages(terms);
  const titles = usePostTitles(committeeId);
  const locale = useLocale();
  const [all, setAll] = useState(true);
  const { rows, problems, token } = readFragment(RosterPreview_Preview, preview);
  const count = problems.length + rows.reduce((sum, row) => sum + row.problems.length, 0);
  const of = (kind: Row['person']) => rows.filter((row) => kindOf(row) === kind).length;
  const badge = (change: Row['person'] | null | undefined) =>
    change ? <StateBadge tone={TONES[change]}>{rosterChange[change]}</StateBadge> : '–';
  const columns: readonly Column<Row>[] = [
    { key: 'row', label: t.row, numeric: true, render: ({ number }) => number },
    { key: 'name', label: t.name, heading: true, render: ({ name }) => name || '–' },
    { key: 'post', label: t.post, render: (row) => (row.post ? titles[row.post] : '–') },
    {
      key: 'since',
      label: t.since,
      render: ({ validFrom }) => (validFrom ? formatDate(validFrom, locale) : '–'),
    },
    { key: 'person', label: t.person, render: (row) => badge(row.person) },
    { key: 'membership', label: t.membership, render: (row) => badge(row.membership) },
    {
      key: 'note',
      label: t.note,
      render: (row) =>
        row.problems.length + row.differences.length === 0 ? (
          '–'
        ) : (
          <ul className={classes.notes}>
            {row.problems.map(({ cell, message }) => (
              <li key={`${cell ?? ''}${message}`} className={classes.problem}>
                {cell ? t.at(cell, message) : message}
              </li>
            ))}
            {row.differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        ),
    },
  ];
  return (
    <>
      {problems.map(({ cell, message }) => (
        <p key={`${cell ?? ''}${message}`} role="alert" className={classes.problem}>
          {cell ? t.at(cell, message) : message}
        </p>
      ))}
      {rows.length > 0 && (
        <>
          <p role="status" className={count > 0 ? classes.problem : undefined}>
            {count > 0
              ? t.problems(count)
              : token
                ? t.counts(of('CREATED'), of('CHANGED'), of('UNCHANGED'))
                : t.nothing}
          </p>
          <CheckField label={t.onlyProblems} value={!all} onChange={(only) => setAll(!only)} />
          <DataTable
            caption={t.title}
            columns={columns}
            rows={rows.filter((row) => all || row.problems.length > 0 || kindOf(row) !== 'UNCHANGED')}
            rowKey={({ number }) => String(number)}
          />
        </>
      )}
    </>
  );
}

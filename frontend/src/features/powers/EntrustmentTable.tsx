import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { terms } from '../../graphql/terms';
import { formatDate } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import { EndEntrustmentDialog } from './EndEntrustmentDialog';
import { powersMessages } from './messages';
import classes from './powers.module.css';

export const EntrustmentTable_Entrustment = graphql(`
  fragment EntrustmentTable_Entrustment on Entrustment {
    id
    version
    kind
    powers
    meetingKinds
    validFrom
    validTo
    document
    reason
    line
    viewerCanEnd
    receiver {
      id
      title
      person {
        id
        fullName
      }
    }
    citations {
      ...CitationFields
    }
  }
`);

type Entrustment = ResultOf<typeof EntrustmentTable_Entrustment>;

interface EntrustmentTableProps {
  readonly caption: string;
  readonly entrustments: readonly FragmentType<typeof EntrustmentTable_Entrustment>[];
}

/** Who acts for whom, for how long and on what grounds. */
export function EntrustmentTable({ caption, entrustments }: EntrustmentTableProps) {
  const t = useMessages(powersMessages);
  const { meetingKind } = useMessages(terms);
  const locale = useLocale();
  const [ending, setEnding] = useState<Entrustment | null>(null);
  const columns: Column<Entrustment>[] = [
    {
      key: 'receiver',
      label: t.receiver,
      heading: true,
      render: ({ receiver, line }) => (
        <>
          {receiver.title} {receiver.person.fullName}
          <span className={classes.quiet}> – {line}</span>
        </>
      ),
    },
    {
      key: 'scope',
      label: t.scope,
      render: ({ kind, powers, meetingKinds }) =>
        kind === 'DELEGATION'
          ? [
              powers.map((power) => t.powers[power]).join(', '),
              meetingKinds.map((each) => meetingKind[each]).join(', '),
            ]
              .filter(Boolean)
              .join(' – ')
          : t.everything,
    },
    {
      key: 'period',
      label: t.period,
      render: ({ validFrom, validTo }) =>
        validTo
          ? t.fromTo(formatDate(validFrom, locale), formatDate(validTo, locale))
          : t.from(formatDate(validFrom, locale)),
    },
    {
      key: 'grounds',
      label: t.grounds,
      render: ({ reason, citations }) => (
        <>
          {reason} <Citations of={citations} />
        </>
      ),
    },
    {
      key: 'action',
      label: t.actions,
      screenOnly: true,
      render: (entrustment) =>
        entrustment.viewerCanEnd && (
          <Button
            kind="quiet"
            onClick={() => setEnding(entrustment)}
            aria-label={t.endTitle(entrustment.receiver.person.fullName)}
          >
            {t.end}
          </Button>
        ),
    },
  ];
  return (
    <>
      <DataTable
        caption={caption}
        columns={columns}
        rows={entrustments.map((each) => readFragment(EntrustmentTable_Entrustment, each))}
        rowKey={({ id }) => id}
      />
      {ending && <EndEntrustmentDialog entrustment={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

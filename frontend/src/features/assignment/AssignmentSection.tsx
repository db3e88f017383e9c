import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { Loaded } from '../../graphql/Loaded';
import { formatDate } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import { PlusIcon } from '../../ui/icons';
import { EmptyState } from '../../ui/states';
import { AssignDialog } from './AssignDialog';
import classes from './assignment.module.css';
import { EndAssignmentDialog } from './EndAssignmentDialog';
import { assignmentMessages } from './messages';

const CommitteeAssignmentsQuery = graphql(`
  query CommitteeAssignments($id: ID!, $asOf: Date) {
    committee(id: $id, asOf: $asOf) {
      id
      asOf
      assignments {
        id
        version
        kind
        subject
        validFrom
        validTo
        documentNotation
        isStated
        viewerCanEnd
        body {
          id
          asOf
          shortName
        }
        people {
          id
          fullName
        }
        agency {
          id
          asOf
          name
        }
        decidedBy {
          id
          asOf
          person {
            id
            fullName
          }
        }
        citations {
          ...CitationFields
        }
      }
      assignmentRights {
        viewerCanAssign
        ...AssignDialog_Right
      }
    }
  }
`);

type Assignment = NonNullable<ResultOf<typeof CommitteeAssignmentsQuery>['committee']>['assignments'][number];

/** What people in the committee and its team are given beside their posts, on the day of the page. */
export function AssignmentSection({
  committeeId,
  asOf,
}: {
  readonly committeeId: string;
  readonly asOf: string | null;
}) {
  const t = useMessages(assignmentMessages);
  const [state, refetch] = useQuery({
    query: CommitteeAssignmentsQuery,
    variables: { id: committeeId, asOf },
  });
  const [assigning, setAssigning] = useState(false);
  const [ending, setEnding] = useState<Assignment | null>(null);
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ committee }) => {
        const rights = committee?.assignmentRights.filter(({ viewerCanAssign }) => viewerCanAssign) ?? [];
        const assignments = committee?.assignments ?? [];
        return (
          <section className={classes.section} aria-label={t.title}>
            <header>
              <h2>{t.title}</h2>
              {rights.length > 0 && (
                <Button onClick={() => setAssigning(true)}>
                  <PlusIcon />
                  {t.assign}
                </Button>
              )}
            </header>
            {assignments.length === 0 ? (
              <EmptyState title={t.none}>{t.noneText}</EmptyState>
            ) : (
              <AssignmentTable assignments={assignments} onEnd={setEnding} />
            )}
            {assigning && <AssignDialog rights={rights} onClose={() => setAssigning(false)} />}
            {ending && <EndAssignmentDialog assignment={ending} onClose={() => setEnding(null)} />}
          </section>
        );
      }}
    </Loaded>
  );
}

interface AssignmentTableProps {
  readonly assignments: readonly Assignment[];
  readonly onEnd: (assignment: Assignment) => void;
}

function AssignmentTable({ assignments, onEnd }: AssignmentTableProps) {
  const t = useMessages(assignmentMessages);
  const locale = useLocale();
  const columns: Column<Assignment>[] = [
    {
      key: 'subject',
      label: t.what,
      heading: true,
      render: ({ kind, subject }) => `${t.kind[kind]}: ${subject}`,
    },
    {
      key: 'people',
      label: t.people,
      render: ({ people }) => people.map(({ fullName }) => fullName).join(', '),
    },
    {
      key: 'body',
      label: t.inBody,
      render: ({ body, agency }) => [body.shortName, agency?.name].filter(Boolean).join(' – '),
    },
    {
      key: 'period',
      label: t.period,
      render: ({ validFrom, validTo }) =>
        [validFrom, validTo].map((day) => (day ? formatDate(day, locale) : '…')).join(' – '),
    },
    {
      key: 'basis',
      label: t.decidedBy,
      render: ({ decidedBy, isStated, citations, documentNotation }) => (
        <>
          {[decidedBy.person.fullName, documentNotation].filter(Boolean).join(' – ')}{' '}
          {isStated ? <Citations of={citations} /> : t.notStated}
        </>
      ),
    },
  ];
  const ends = assignments.some(({ viewerCanEnd }) => viewerCanEnd);
  const end: Column<Assignment> = {
    key: 'end',
    label: t.end,
    render: (assignment) =>
      assignment.viewerCanEnd && (
        <Button kind="quiet" aria-label={t.endOf(assignment.subject)} onClick={() => onEnd(assignment)}>
          {t.end}
        </Button>
      ),
  };
  return (
    <DataTable
      caption={t.title}
      columns={ends ? [...columns, end] : columns}
      rows={assignments}
      rowKey={({ id }) => id}
    />
  );
}

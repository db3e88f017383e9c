import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { terms } from '../../graphql/terms';
import { formatDate } from '../../lib/dates';
import { DataTable, type Column } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import { RemarkLines } from '../../graphql/Remarks';
import { figureMessages } from './figureMessages';
import { committeeMessages } from './messages';
import classes from './MemberTable.module.css';
import { MemberFigures } from './RecordFigures';

export const MemberTable_Membership = graphql(`
  fragment MemberTable_Membership on Membership {
    id
    asOf
    version
    post
    title
    publicOffice
    capacity
    source
    validFrom
    validTo
    person {
      id
      fullName
      honorific
      publicOffice
    }
    onBehalfOf {
      id
      asOf
      name
    }
    findings {
      ...Remarks_Finding
    }
    figures {
      attendance {
        meetings
      }
      tasks {
        due
      }
      ...RecordFigures_RecordFigures
    }
  }
`);

export type Member = ResultOf<typeof MemberTable_Membership>;

interface MemberTableProps {
  readonly caption: string;
  readonly members: readonly FragmentType<typeof MemberTable_Membership>[];
  /** What can be done with a member in its place from 1, for those who may. */
  readonly action?: (member: Member, place: number) => ReactNode;
}

/** Members in protocol order: post, person, the two titles of a signature, for whom, and since when as what. */
export function MemberTable({ caption, members, action }: MemberTableProps) {
  const t = useMessages(committeeMessages);
  const { capacity, membershipSource } = useMessages(terms);
  const figureTexts = useMessages(figureMessages);
  const locale = useLocale();
  const columns: Column<Member>[] = [
    {
      key: 'person',
      label: t.person,
      heading: true,
      render: ({ person }) => [person.honorific, person.fullName].filter(Boolean).join(' '),
    },
    {
      key: 'post',
      label: t.post,
      render: (member) => (
        <>
          {member.title}
          <RemarkLines of={member.findings} />
        </>
      ),
    },
    {
      key: 'office',
      label: t.office,
      render: ({ publicOffice, person, onBehalfOf }) => (
        <TwoLines first={publicOffice ?? person.publicOffice} second={onBehalfOf?.name} />
      ),
    },
    {
      key: 'term',
      label: t.term,
      render: (member) => (
        <TwoLines
          first={`${t.since(formatDate(member.validFrom, locale))}${member.validTo ? ` ${t.until(formatDate(member.validTo, locale))}` : ''}`}
          second={`${capacity[member.capacity]}, ${lowerFirst(membershipSource[member.source])}`}
        />
      ),
    },
  ];
  const rows = members.map((member) => readFragment(MemberTable_Membership, member));
  // null to those who may not know of the meetings; where nothing can be counted the body says so once
  if (rows.some(({ figures }) => figures && figures.attendance.meetings + figures.tasks.due > 0)) {
    columns.push({
      key: 'figures',
      label: figureTexts.inYear,
      screenOnly: true,
      render: ({ figures }) => figures && <MemberFigures of={figures} />,
    });
  }
  if (action) {
    columns.push({
      key: 'action',
      label: t.actions,
      screenOnly: true,
      render: (member) => action(member, rows.indexOf(member) + 1),
    });
  }
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(member) => member.id} />;
}

/** A value with what explains it, in one column: seven of them leave none of them room. */
function TwoLines({ first, second }: { readonly first: string | null; readonly second?: string }) {
  return (
    <>
      {first ?? '–'}
      {second && <p className={classes.second}>{second}</p>}
    </>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

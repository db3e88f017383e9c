import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { terms } from '../../graphql/terms';
import { formatDateTime } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { DataTable, type Column } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import { meetingMessages } from './messages';
import { StateOfMeeting } from './StateOfMeeting';

export const MeetingTable_Meeting = graphql(`
  fragment MeetingTable_Meeting on Meeting {
    id
    title
    kind
    isExtended
    state
    startsAt
    committee {
      id
      shortName
    }
    papers {
      id
    }
    viewerInvitation {
      id
      response
    }
  }
`);

type Row = ResultOf<typeof MeetingTable_Meeting>;

export function MeetingTable({
  meetings,
}: {
  readonly meetings: readonly FragmentType<typeof MeetingTable_Meeting>[];
}) {
  const t = useMessages(meetingMessages);
  const { response, meetingKind } = useMessages(terms);
  const locale = useLocale();
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      label: t.name,
      heading: true,
      render: (meeting) => <TextLink to={paths.meeting(meeting.id)}>{meeting.title}</TextLink>,
    },
    { key: 'when', label: t.when, render: (meeting) => formatDateTime(meeting.startsAt, locale) },
    { key: 'committee', label: t.committee, render: (meeting) => meeting.committee.shortName },
    {
      key: 'kind',
      label: t.kind,
      render: (meeting) => `${meetingKind[meeting.kind]}${meeting.isExtended ? `, ${t.extended}` : ''}`,
    },
    { key: 'state', label: t.state, render: (meeting) => <StateOfMeeting state={meeting.state} /> },
    { key: 'papers', label: t.papers, numeric: true, render: (meeting) => meeting.papers.length },
    {
      key: 'answer',
      label: t.myAnswer,
      render: ({ viewerInvitation }) =>
        viewerInvitation ? response[viewerInvitation.response] : t.notInvited,
    },
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={meetings.map((meeting) => readFragment(MeetingTable_Meeting, meeting))}
      rowKey={(meeting) => meeting.id}
    />
  );
}

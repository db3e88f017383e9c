import type { ResultOf } from '@graphql-typed-document-node/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { ObjectHistory } from '../features/audit/ObjectHistory';
import { agendaMessages } from '../features/meeting/agendaMessages';
import { AgendaPanel } from '../features/meeting/AgendaPanel';
import { conclusionMessages } from '../features/meeting/conclusionMessages';
import { ConclusionsPanel } from '../features/meeting/ConclusionsPanel';
import { conveningMessages } from '../features/meeting/conveningMessages';
import { FindingsPanel } from '../features/meeting/FindingsPanel';
import { invitationMessages } from '../features/meeting/invitationMessages';
import { MeetingActions } from '../features/meeting/MeetingActions';
import { MeetingFacts } from '../features/meeting/MeetingFacts';
import { meetingMessages } from '../features/meeting/messages';
import { MyInvitation } from '../features/meeting/MyInvitation';
import { paperMessages } from '../features/meeting/paperMessages';
import { PapersPanel } from '../features/meeting/PapersPanel';
import { PeoplePanel } from '../features/meeting/PeoplePanel';
import { StateOfMeeting } from '../features/meeting/StateOfMeeting';
import { graphql } from '../gql';
import { paths } from '../lib/paths';
import { Card } from '../ui/Card';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { Skeleton } from '../ui/states';
import { TextLink } from '../ui/TextLink';
import { RecordPage } from './RecordPage';
import classes from './meeting.module.css';

const MeetingQuery = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      id
      title
      state
      committee {
        id
        name
      }
      ...MeetingActions_Meeting
      ...MeetingFacts_Meeting
      findings {
        ...FindingsPanel_Finding
      }
      viewerInvitation {
        id
        ...MyInvitation_Invitation
      }
      ...AgendaPanel_Meeting
      ...PapersPanel_Meeting
      ...PeoplePanel_Meeting
      ...ConclusionsPanel_Meeting
    }
  }
`);

type Meeting = NonNullable<ResultOf<typeof MeetingQuery>['meeting']>;

const PARTS = ['agenda', 'papers', 'people', 'conclusions'] as const;

export function MeetingPage(): ReactNode {
  const { meetingId } = useParams({ from: '/hop/$meetingId' });
  const t = useMessages(meetingMessages);
  const [state, refetch] = useQuery({
    query: MeetingQuery,
    variables: { id: meetingId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <RecordPage
      state={state}
      onRetry={refetch}
      of={(data) => data.meeting}
      list={paths.meetings}
      title={t.title}
      notFound={t.notFound}
      skeleton={<Skeleton card lines={10} />}
    >
      {(meeting) => <MeetingView meeting={meeting} />}
    </RecordPage>
  );
}

/** Two columns on desktops; on phones one part at a time. */
function MeetingView({ meeting }: { readonly meeting: Meeting }) {
  const t = useMessages(meetingMessages);
  const labels = {
    agenda: useMessages(agendaMessages).agenda,
    papers: useMessages(paperMessages).papers,
    people: useMessages(invitationMessages).people,
    conclusions: useMessages(conclusionMessages).conclusions,
  };
  const convening = useMessages(conveningMessages);
  const [part, setPart] = useState<(typeof PARTS)[number]>('agenda');
  return (
    <>
      <PageHeader
        title={meeting.title}
        back={<TextLink to={paths.meetings}>{t.title}</TextLink>}
        actions={<MeetingActions meeting={meeting} />}
      >
        <StateOfMeeting state={meeting.state} />{' '}
        <TextLink to={paths.committee(meeting.committee.id)}>{meeting.committee.name}</TextLink>
      </PageHeader>
      <div className={classes.stack}>
        <Card>
          <MeetingFacts meeting={meeting} />
        </Card>
        {meeting.findings.length > 0 && (
          <Card title={convening.findings}>
            <FindingsPanel findings={meeting.findings} />
          </Card>
        )}
        {meeting.viewerInvitation && <MyInvitation invitation={meeting.viewerInvitation} />}
        <div className={classes.tabs}>
          <SegmentedChoice
            label={t.sections}
            value={part}
            onChange={setPart}
            options={PARTS.map((value) => ({ value, label: labels[value] }))}
          />
        </div>
        <div className={classes.columns} data-part={part}>
          <div className={classes.column}>
            <div data-of="agenda">
              <AgendaPanel meeting={meeting} />
            </div>
            <div data-of="conclusions">
              <ConclusionsPanel meeting={meeting} />
            </div>
          </div>
          <div className={classes.column}>
            <div data-of="papers">
              <PapersPanel meeting={meeting} />
            </div>
            <div data-of="people">
              <PeoplePanel meeting={meeting} />
            </div>
          </div>
        </div>
        <ObjectHistory objectId={meeting.id} />
      </div>
    </>
  );
}

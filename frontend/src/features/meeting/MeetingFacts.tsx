import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { terms } from '../../graphql/terms';
import { formatDateTime, formatPeriod } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import { conveningMessages } from './conveningMessages';
import { DispatchDeadline } from './DispatchDeadline';
import classes from './meeting.module.css';
import { meetingMessages } from './messages';

export const MeetingFacts_Meeting = graphql(`
  fragment MeetingFacts_Meeting on Meeting {
    id
    kind
    isExtended
    state
    startsAt
    endsAt
    convokedAt
    openedAt
    closedAt
    place
    content
    cancelledReason
    presidingMember {
      id
      title
      person {
        id
        fullName
      }
    }
    presidingThrough {
      id
      line
    }
    convokedThrough {
      id
      line
    }
    proposal {
      reason
      declinedReason
      proposedBy {
        id
        person {
          id
          fullName
        }
      }
    }
    memberRequest {
      asked
      members
      needed
      isReached
      askedBy {
        id
        person {
          id
          fullName
        }
      }
      citations {
        ...CitationFields
      }
    }
    convokedBy {
      id
      title
      person {
        id
        fullName
      }
    }
    dispatchDeadline {
      ...DispatchDeadline_Deadline
    }
    dispatchCitations {
      ...CitationFields
    }
  }
`);

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When, where, who chairs, who convened, and when the papers had to go out. */
export function MeetingFacts({
  meeting: masked,
}: {
  readonly meeting: FragmentType<typeof MeetingFacts_Meeting>;
}) {
  const meeting = readFragment(MeetingFacts_Meeting, masked);
  const t = useMessages(meetingMessages);
  const convening = useMessages(conveningMessages);
  const { meetingKind } = useMessages(terms);
  const locale = useLocale();
  const { presidingMember, proposal, memberRequest, convokedBy, dispatchDeadline } = meeting;
  const waits = meeting.state === 'PROPOSED' || meeting.state === 'DRAFT';
  return (
    <dl className={classes.facts}>
      <Fact name={t.time}>
        <time dateTime={meeting.startsAt}>{formatPeriod(meeting.startsAt, meeting.endsAt, locale)}</time>
      </Fact>
      <Fact name={t.place}>{meeting.place || t.noPlace}</Fact>
      <Fact name={t.chair}>
        {presidingMember ? `${presidingMember.person.fullName}, ${presidingMember.title}` : t.noChair}
        {meeting.presidingThrough && `, ${meeting.presidingThrough.line}`}
      </Fact>
      <Fact name={t.kind}>
        {meetingKind[meeting.kind]}
        {meeting.isExtended && `, ${t.extended}`}
      </Fact>
      {meeting.openedAt && <Fact name={t.openedAt}>{formatDateTime(meeting.openedAt, locale)}</Fact>}
      {meeting.closedAt && <Fact name={t.closedAt}>{formatDateTime(meeting.closedAt, locale)}</Fact>}
      {convokedBy && (
        <Fact name={t.convokedBy}>
          {convokedBy.person.fullName}, {convokedBy.title}
          {meeting.convokedThrough && `, ${meeting.convokedThrough.line}`}
          {meeting.convokedAt && ` · ${formatDateTime(meeting.convokedAt, locale)}`}
        </Fact>
      )}
      {proposal && <Fact name={t.proposedBy}>{proposal.proposedBy.person.fullName}</Fact>}
      {proposal && <Fact name={t.proposalReason}>{proposal.reason}</Fact>}
      {memberRequest && (
        <Fact name={t.askedBy}>
          {t.askedOf(memberRequest)}
          <br />
          {memberRequest.askedBy.map(({ person }) => person.fullName).join(', ')}{' '}
          <Citations of={memberRequest.citations} />
        </Fact>
      )}
      {(meeting.cancelledReason ?? proposal?.declinedReason) && (
        <Fact name={t.cancelledReason}>{meeting.cancelledReason ?? proposal?.declinedReason}</Fact>
      )}
      {dispatchDeadline && (
        <Fact name={convening.dispatch}>
          <DispatchDeadline
            deadline={dispatchDeadline}
            citations={meeting.dispatchCitations}
            showsRemaining={waits}
          />
        </Fact>
      )}
      {meeting.content && <Fact name={t.content}>{meeting.content}</Fact>}
    </dl>
  );
}

import type { ResultOf } from '@graphql-typed-document-node/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { meetingMessages } from '../features/meeting/messages';
import { MeetingTable } from '../features/meeting/MeetingTable';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { Pages } from '../graphql/Pages';
import { paths } from '../lib/paths';
import { useMessages } from '../ui/display';
import { SelectField } from '../ui/fields';
import { PageHeader } from '../ui/PageHeader';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { EmptyState } from '../ui/states';
import { ButtonLink } from '../ui/TextLink';
import classes from './meetings.module.css';

const MeetingsQuery = graphql(`
  query Meetings($after: String, $filter: MeetingFilter, $orderBy: MeetingOrder) {
    meetings(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id
        ...MeetingTable_Meeting
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const MeetingCommitteesQuery = graphql(`
  query MeetingCommittees {
    committees(first: 100) {
      nodes {
        id
        shortName
        viewerCanProposeMeeting
        viewerCanConvokeMeeting
        viewerCanPrepareMeeting
      }
    }
  }
`);

const VIEWS = ['mine', 'upcoming', 'past'] as const;
type View = (typeof VIEWS)[number];

/** What the address says about the list: `/hop?xem=past&ban=…`. */
export interface MeetingsSearch {
  readonly xem?: View;
  readonly ban?: string;
}

const STATES = {
  mine: undefined,
  upcoming: ['PROPOSED', 'DRAFT', 'INVITED', 'IN_PROGRESS'],
  past: ['CLOSED'],
} as const;

interface PageOfListProps {
  readonly view: View;
  readonly committeeId?: string;
  readonly after: string | null;
  readonly more: (pageInfo: ResultOf<typeof MeetingsQuery>['meetings']['pageInfo']) => ReactNode;
}

function PageOfList({ view, committeeId, after, more }: PageOfListProps) {
  const t = useMessages(meetingMessages);
  const [state, refetch] = useQuery({
    query: MeetingsQuery,
    requestPolicy: 'cache-and-network',
    variables: {
      after,
      filter: { committeeId, mine: view === 'mine' ? true : undefined, states: STATES[view]?.slice() },
      orderBy: view === 'upcoming' ? 'STARTS_AT_ASC' : 'STARTS_AT_DESC',
    },
  });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ meetings: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <MeetingTable meetings={nodes} />
          )}
          {more(pageInfo)}
        </>
      )}
    </Loaded>
  );
}

export function MeetingsPage(): ReactNode {
  const t = useMessages(meetingMessages);
  const route = getRouteApi('/hop');
  const { xem: view = 'mine', ban } = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data }] = useQuery({ query: MeetingCommitteesQuery });
  const committees = data?.committees.nodes ?? [];
  const mayCreate = committees.some(
    (each) => each.viewerCanProposeMeeting || each.viewerCanConvokeMeeting || each.viewerCanPrepareMeeting,
  );
  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          mayCreate && (
            <ButtonLink to={paths.newMeeting} kind="primary">
              {t.create}
            </ButtonLink>
          )
        }
      >
        {t.summary}
      </PageHeader>
      <div className={classes.filters}>
        <SegmentedChoice
          label={t.which}
          value={view}
          onChange={(xem) => void navigate({ search: { xem, ban } })}
          options={VIEWS.map((value) => ({ value, label: t[value] }))}
        />
        <SelectField
          label={t.committee}
          placeholder={t.allCommittees}
          searchable
          clearable
          options={committees.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          value={ban ?? null}
          onChange={(id) => void navigate({ search: { xem: view, ban: id ?? undefined } })}
        />
      </div>
      <Pages key={`${view} ${ban ?? ''}`}>
        {(after, more) => <PageOfList view={view} committeeId={ban} after={after} more={more} />}
      </Pages>
    </>
  );
}

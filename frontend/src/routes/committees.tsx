import { useState } from 'react';
import { useQuery } from 'urql';
import { CommitteeCard } from '../features/committee/CommitteeCard';
import { committeeMessages } from '../features/committee/messages';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/display';
import { uiMessages } from '../ui/messages';
import { PageHeader } from '../ui/PageHeader';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { EmptyState } from '../ui/states';
import classes from './committees.module.css';

const CommitteesQuery = graphql(`
  query Committees($after: String, $mine: Boolean) {
    committees(first: 30, after: $after, kind: STEERING_COMMITTEE, mine: $mine) {
      nodes {
        id
        ...CommitteeCard_Committee
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface PageProps {
  readonly after: string | null;
  readonly mine: boolean;
  readonly onMore?: (cursor: string) => void;
}

/** One page of the list; the last one offers the next. */
function CommitteePageOfList({ after, mine, onMore }: PageProps) {
  const t = useMessages(committeeMessages);
  const ui = useMessages(uiMessages);
  const [state, refetch] = useQuery({ query: CommitteesQuery, variables: { after, mine: mine || null } });
  return (
    <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ committees: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && after === null && <EmptyState title={t.empty}>{t.emptyText}</EmptyState>}
          <ul className={classes.grid}>
            {nodes.map((committee) => (
              <CommitteeCard key={committee.id} committee={committee} />
            ))}
          </ul>
          {onMore && pageInfo.hasNextPage && (
            <p className={classes.more}>
              <Button onClick={() => onMore(pageInfo.endCursor ?? '')}>{ui.loadMore}</Button>
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}

export function CommitteesPage() {
  const t = useMessages(committeeMessages);
  const [mine, setMine] = useState(false);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const choose = (value: string) => {
    setMine(value === 'mine');
    setCursors([null]);
  };
  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          <SegmentedChoice
            label={t.which}
            value={mine ? 'mine' : 'all'}
            onChange={choose}
            options={[
              { value: 'all', label: t.all },
              { value: 'mine', label: t.mine },
            ]}
          />
        }
      >
        {t.summary}
      </PageHeader>
      {cursors.map((cursor, index) => (
        <CommitteePageOfList
          key={cursor}
          after={cursor}
          mine={mine}
          onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined}
        />
      ))}
    </>
  );
}

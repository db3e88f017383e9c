import type { ResultOf } from '@graphql-typed-document-node/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { AsOfField } from '../features/committee/AsOfField';
import { CommitteeCard } from '../features/committee/CommitteeCard';
import { EstablishDialog } from '../features/committee/EstablishDialog';
import { managementMessages } from '../features/committee/managementMessages';
import { committeeMessages } from '../features/committee/messages';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { Pages } from '../graphql/Pages';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/display';
import { PlusIcon } from '../ui/icons';
import { ListTools } from '../ui/ListTools';
import { PageHeader } from '../ui/PageHeader';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { EmptyState } from '../ui/states';
import classes from './committees.module.css';

const MayEstablishQuery = graphql(`
  query MayEstablish {
    viewer {
      account {
        id
      }
      canAdminister
    }
  }
`);

const CommitteesQuery = graphql(`
  query Committees($after: String, $mine: Boolean, $asOf: Date) {
    committees(first: 30, after: $after, kind: STEERING_COMMITTEE, mine: $mine, asOf: $asOf) {
      nodes {
        id
        asOf
        ...CommitteeCard_Committee
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type PageInfo = ResultOf<typeof CommitteesQuery>['committees']['pageInfo'];

export function CommitteesPage() {
  const t = useMessages(committeeMessages);
  const m = useMessages(managementMessages);
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: MayEstablishQuery });
  const [which, setWhich] = useState<'all' | 'mine'>('all');
  const [asOf, setAsOf] = useState<string | null>(null);
  const [establishing, setEstablishing] = useState(false);
  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          data?.viewer.canAdminister && (
            <Button onClick={() => setEstablishing(true)}>
              <PlusIcon />
              {m.establish}
            </Button>
          )
        }
      >
        {t.summary}
      </PageHeader>
      <ListTools>
        <SegmentedChoice
          label={t.which}
          value={which}
          onChange={setWhich}
          options={[
            { value: 'all', label: t.all },
            { value: 'mine', label: t.mine },
          ]}
        />
        <AsOfField value={asOf} onChange={setAsOf} />
      </ListTools>
      <Pages key={`${which} ${asOf ?? ''}`}>
        {(after, more) => <PageOfList after={after} mine={which === 'mine'} asOf={asOf} more={more} />}
      </Pages>
      {establishing && (
        <EstablishDialog
          onClose={() => setEstablishing(false)}
          onEstablished={(committeeId) => void navigate({ to: '/ban/$committeeId', params: { committeeId } })}
        />
      )}
    </>
  );
}

interface PageOfListProps {
  readonly after: string | null;
  readonly mine: boolean;
  /** The legal day of which the list speaks, null for today. */
  readonly asOf: string | null;
  readonly more: (pageInfo: PageInfo) => ReactNode;
}

function PageOfList({ after, mine, asOf, more }: PageOfListProps) {
  const t = useMessages(committeeMessages);
  const [state, refetch] = useQuery({
    query: CommitteesQuery,
    variables: { after, mine: mine || null, asOf },
  });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ committees: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && <EmptyState title={t.empty}>{t.emptyText}</EmptyState>}
          <ul className={classes.grid}>
            {nodes.map((committee) => (
              <CommitteeCard key={committee.id} committee={committee} />
            ))}
          </ul>
          {more(pageInfo)}
        </>
      )}
    </Loaded>
  );
}

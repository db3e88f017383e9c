import { useQuery } from 'urql';
import { DecisionHistory } from '../../features/committee/DecisionHistory';
import { LifeActs } from '../../features/committee/LifeActs';
import { lifeMessages } from '../../features/committee/lifeMessages';
import { MandateHistory } from '../../features/committee/MandateHistory';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import type { CommitteeTabProps } from './tabProps';
import classes from './HistoryTab.module.css';

const CommitteeHistoryQuery = graphql(`
  query CommitteeHistory($id: ID!) {
    committee(id: $id) {
      id
      ...LifeActs_Committee
      history {
        ...DecisionHistory_CommitteeDecision
      }
      mandates(from: "1945-01-01", to: "2999-12-31") {
        id
        ...MandateHistory_Membership
      }
    }
  }
`);

/** Decisions and mandates over the whole life of the body, and the acts that put decisions on record. */
export function HistoryTab({ committee: { id }, administers }: CommitteeTabProps) {
  const t = useMessages(lifeMessages);
  const [state, refetch] = useQuery({ query: CommitteeHistoryQuery, variables: { id } });
  return (
    <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ committee }) =>
        committee && (
          <div className={classes.parts}>
            <Card title={t.decisions}>
              <DecisionHistory of={committee.history} />
              <LifeActs committee={committee} administers={administers} />
            </Card>
            <Card title={t.mandates}>
              <MandateHistory of={committee.mandates} />
            </Card>
          </div>
        )
      }
    </Loaded>
  );
}

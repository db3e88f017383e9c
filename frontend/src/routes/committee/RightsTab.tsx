import { useQuery } from 'urql';
import { PowersSection } from '../../features/powers/PowersSection';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import type { CommitteeTabProps } from './tabProps';

const CommitteeRightsQuery = graphql(`
  query CommitteeRights($id: ID!, $asOf: Date) {
    committee(id: $id) {
      id
      ...PowersSection_Committee
      helperTeam {
        id
        members {
          id
          ...EntrustingPeople_Membership
        }
      }
      assists {
        id
        members {
          id
          ...EntrustingPeople_Membership
        }
      }
    }
  }
`);

/** Who may do what in the body on the day of the page, and who does it for others. */
export function RightsTab({ committee: { id }, asOf }: CommitteeTabProps) {
  const [state, refetch] = useQuery({ query: CommitteeRightsQuery, variables: { id, asOf } });
  return (
    <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ committee }) =>
        committee && (
          <PowersSection
            committee={committee}
            others={committee.helperTeam?.members ?? committee.assists?.members ?? []}
          />
        )
      }
    </Loaded>
  );
}

import { useQuery } from 'urql';
import { MemberSection } from '../../features/committee/MemberSection';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { useMessages } from '../../ui/display';
import { EmptyState } from '../../ui/states';
import { committeePageMessages } from './messages';
import type { CommitteeTabProps } from './tab';

const CommitteeTeamsQuery = graphql(`
  query CommitteeTeams($id: ID!, $asOf: Date) {
    committee(id: $id) {
      id
      helperTeam {
        id
        kind
        name
        viewerCanManage
        members(asOf: $asOf) {
          id
          ...MemberTable_Membership
        }
      }
    }
  }
`);

/** The team that helps the committee, and who holds which post in it on the day of the page. */
export function TeamsTab({ committee: { id }, asOf }: CommitteeTabProps) {
  const t = useMessages(committeePageMessages);
  const [state, refetch] = useQuery({ query: CommitteeTeamsQuery, variables: { id, asOf } });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ committee }) =>
        committee?.helperTeam ? (
          <MemberSection
            body={committee.helperTeam}
            title={committee.helperTeam.name}
            manageable={committee.helperTeam.viewerCanManage}
          />
        ) : (
          <EmptyState title={t.noTeam}>{t.noTeamText}</EmptyState>
        )
      }
    </Loaded>
  );
}

import { useQuery } from 'urql';
import { AssignmentSection } from '../../features/assignment/AssignmentSection';
import { MemberSection } from '../../features/committee/MemberSection';
import { PostsSection } from '../../features/committee/PostsSection';
import { SeatsByPost } from '../../features/committee/SeatsByPost';
import { committeeMessages } from '../../features/committee/messages';
import { CommitteeRoster } from '../../features/membership/roster/CommitteeRosters';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { PrintIcon } from '../../ui/icons';
import type { CommitteeTabProps } from './tabProps';

const CommitteeMembersQuery = graphql(`
  query CommitteeMembers($id: ID!, $asOf: Date) {
    committee(id: $id, asOf: $asOf) {
      id
      asOf
      kind
      shortName
      viewerCanManage
      viewerCanMoveMembers
      seatsByPost {
        ...SeatsByPost_SeatsByPost
      }
      ...PostsSection_Committee
      members {
        id
        ...MemberTable_Membership
      }
    }
  }
`);

/** Who holds which post in the body on the day of the page, and what they are given beside it. */
export function MembersTab({ committee: { id }, asOf }: CommitteeTabProps) {
  const t = useMessages(committeeMessages);
  const [state, refetch] = useQuery({ query: CommitteeMembersQuery, variables: { id, asOf } });
  return (
    <>
      <Loaded state={state} onRetry={refetch}>
        {({ committee }) =>
          committee && (
            <>
              {committee.seatsByPost && <SeatsByPost seats={committee.seatsByPost} />}
              <MemberSection
                body={committee}
                title={t.members}
                manageable={committee.viewerCanManage}
                aside={
                  <Button onClick={() => window.print()}>
                    <PrintIcon />
                    {t.printList}
                  </Button>
                }
              />
              {committee.viewerCanManage && <CommitteeRoster body={committee} />}
              <PostsSection committee={committee} />
            </>
          )
        }
      </Loaded>
      <AssignmentSection committeeId={id} asOf={asOf} />
    </>
  );
}

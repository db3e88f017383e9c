package vn.chidao.meeting.agenda;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.VoteChoice;
import vn.chidao.membership.MembershipId;

/**
 * A vote, GraphQL input {@code CastVoteInput}.
 *
 * @param agendaItemId the item
 * @param choice the choice
 * @param membershipId the member for whom a show of hands is recorded; the viewer where
 * absent
 */
record CastVote(AgendaItemId agendaItemId, VoteChoice choice, @Nullable MembershipId membershipId) {
}

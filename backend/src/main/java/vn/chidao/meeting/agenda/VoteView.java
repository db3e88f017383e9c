package vn.chidao.meeting.agenda;

import vn.chidao.meeting.VoteChoice;
import vn.chidao.membership.MembershipId;

/**
 * One member's vote as others see it, GraphQL type {@code Vote}.
 *
 * @param memberId who voted
 * @param choice what they chose
 */
record VoteView(MembershipId memberId, VoteChoice choice) {
}

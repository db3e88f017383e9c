package vn.chidao.meeting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.chidao.membership.MembershipId;
import vn.chidao.security.PersonId;

/**
 * A proposal to meet, GraphQL type {@code MeetingProposal}.
 *
 * @param proposedById the membership under which it was proposed
 * @param proposerId the person who proposed
 * @param reason why
 * @param proposedAt when
 * @param byRequest whether it is one the members ask for together
 * @param declinedReason why it was declined, if it was
 */
public record MeetingProposalView(MembershipId proposedById, PersonId proposerId, String reason, Instant proposedAt,
		boolean byRequest, @Nullable String declinedReason) {
}

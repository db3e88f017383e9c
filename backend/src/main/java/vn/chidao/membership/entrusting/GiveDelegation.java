package vn.chidao.membership.entrusting;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.membership.MembershipId;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Powers to delegate, GraphQL input {@code GiveDelegationInput}.
 *
 * @param principalId the membership that delegates
 * @param receiverId the membership that receives
 * @param powers which powers
 * @param meetingKinds over which kinds of meetings; empty for all
 * @param validFrom first day
 * @param validTo last day, null until it is taken back
 * @param document number and symbol of the document
 */
public record GiveDelegation(MembershipId principalId, MembershipId receiverId, List<Power> powers,
		List<MeetingKind> meetingKinds, LocalDate validFrom, @Nullable LocalDate validTo, String document) {
}

package vn.chidao.membership.entrusting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.membership.MembershipId;

/**
 * Somebody acts for the head, GraphQL input {@code RecordActingInput}.
 *
 * @param principalId the membership of the head
 * @param receiverId the membership that acts
 * @param interim whether the post itself is entrusted
 * @param validFrom first day
 * @param validTo last day, null while it is not known
 * @param reason why
 * @param document number and symbol of the document, if there is one
 */
public record RecordActing(MembershipId principalId, MembershipId receiverId, boolean interim, LocalDate validFrom,
		@Nullable LocalDate validTo, String reason, @Nullable String document) {
}

package vn.chidao.membership;

import java.time.LocalDate;

/**
 * A membership to end, GraphQL input {@code EndMembershipInput}.
 *
 * @param membershipId the membership
 * @param expectedVersion the version the client read
 * @param validTo last day
 * @param reason why, 2 to 500 characters
 */
public record EndMembership(MembershipId membershipId, int expectedVersion, LocalDate validTo, String reason) {

}

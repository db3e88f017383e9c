package vn.chidao.committee;

import java.time.LocalDate;

import vn.chidao.security.CommitteeId;

/**
 * A decision that makes up the membership of a body anew. Who stays, leaves and comes is
 * for the membership module, in the same transaction.
 *
 * @param committeeId the body
 * @param expectedVersion its version when it was read
 * @param decision the decision
 * @param effectiveOn first day of the new composition
 */
public record ReconstituteCommittee(CommitteeId committeeId, int expectedVersion, DecisionReference decision,
		LocalDate effectiveOn) {

}

package vn.chidao.committee;

import java.time.LocalDate;

import vn.chidao.security.CommitteeId;

/**
 * Another name for a body, GraphQL input {@code RenameCommitteeInput}.
 *
 * @param committeeId the body
 * @param expectedVersion its version when it was read
 * @param name full name, 2 to 500 characters
 * @param shortName short name
 * @param decision the decision
 * @param effectiveOn first day of the name, not later than today
 */
public record RenameCommittee(CommitteeId committeeId, int expectedVersion, String name, String shortName,
		DecisionReference decision, LocalDate effectiveOn) {

}

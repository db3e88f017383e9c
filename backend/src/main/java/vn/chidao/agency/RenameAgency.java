package vn.chidao.agency;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Another name for an agency, GraphQL input {@code RenameAgencyInput}.
 *
 * @param agencyId the agency
 * @param expectedVersion its version when it was read
 * @param name full name, 2 to 255 characters
 * @param shortName short name, or null
 * @param decision the decision
 * @param effectiveOn first day of the name, not later than today
 */
public record RenameAgency(AgencyId agencyId, int expectedVersion, String name, @Nullable String shortName,
		AgencyDecision decision, LocalDate effectiveOn) {

}

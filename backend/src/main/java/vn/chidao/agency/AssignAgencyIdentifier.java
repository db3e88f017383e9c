package vn.chidao.agency;

import java.time.LocalDate;

/**
 * A code for an agency, GraphQL input {@code AssignAgencyIdentifierInput}. The codes it
 * has in the scheme end the day before.
 *
 * @param agencyId the agency
 * @param expectedVersion its version when it was read
 * @param scheme the scheme, for example {@code QD-20-2020}
 * @param code the code
 * @param validFrom first day
 */
public record AssignAgencyIdentifier(AgencyId agencyId, int expectedVersion, String scheme, String code,
		LocalDate validFrom) {

}

package vn.chidao.agency;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A code for an agency, GraphQL input {@code AssignAgencyIdentifierInput}.
 *
 * @param agencyId the agency
 * @param expectedVersion its version when it was read
 * @param scheme the scheme, for example {@code QD-20-2020}
 * @param code the code
 * @param validFrom first day
 * @param validTo last day, null while none is known
 * @param replaces whether the codes it has in the scheme end the day before
 */
public record AssignAgencyIdentifier(AgencyId agencyId, int expectedVersion, String scheme, String code,
		LocalDate validFrom, @Nullable LocalDate validTo, boolean replaces) {

}

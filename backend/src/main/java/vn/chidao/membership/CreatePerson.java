package vn.chidao.membership;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;

/**
 * A person to register, GraphQL input {@code CreatePersonInput}.
 *
 * @param fullName full name, 2 to 200 characters
 * @param honorific form of address, at most 30 characters
 * @param publicOffice public office, at most 255 characters
 * @param agencyId agency where they work
 * @param headsAgency whether they head that agency
 */
public record CreatePerson(String fullName, @Nullable String honorific, @Nullable String publicOffice,
		@Nullable AgencyId agencyId, boolean headsAgency) {

}

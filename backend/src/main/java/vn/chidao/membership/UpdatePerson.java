package vn.chidao.membership;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.security.PersonId;

/**
 * A person as they shall be written down from now on, GraphQL input
 * {@code UpdatePersonInput}. What is left out is removed.
 *
 * @param personId who
 * @param expectedVersion the version the client read
 * @param fullName full name, 2 to 200 characters
 * @param honorific form of address, at most 30 characters
 * @param publicOffice public office, at most 255 characters
 * @param agencyId agency where they work
 * @param headsAgency whether they head that agency
 * @param email e-mail address
 * @param phone telephone number
 */
public record UpdatePerson(PersonId personId, int expectedVersion, String fullName, @Nullable String honorific,
		@Nullable String publicOffice, @Nullable AgencyId agencyId, boolean headsAgency, @Nullable String email,
		@Nullable String phone) {

	PersonDetails details() {
		return new PersonDetails(this.fullName, this.honorific, this.publicOffice, this.agencyId, this.headsAgency,
				new PersonContactView(this.email, this.phone));
	}

}

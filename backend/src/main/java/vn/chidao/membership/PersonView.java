package vn.chidao.membership;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.security.PersonId;

/**
 * A person as others see them, GraphQL type {@code Person}. It holds no way to reach
 * them.
 *
 * @param id their id
 * @param version grows with each change
 * @param fullName full name
 * @param honorific form of address, <i>ông, bà</i>
 * @param publicOffice public office, the second title of a signature
 * @param agencyId agency where they work
 * @param headsAgency whether they head that agency
 */
public record PersonView(PersonId id, int version, String fullName, @Nullable String honorific,
		@Nullable String publicOffice, @Nullable AgencyId agencyId, boolean headsAgency) {

	/**
	 * Honorific and name, as a document names a person: {@code Ông Nguyễn Văn A}.
	 * @return a readable name
	 */
	public String title() {
		return (this.honorific != null) ? this.honorific + " " + this.fullName : this.fullName;
	}

}

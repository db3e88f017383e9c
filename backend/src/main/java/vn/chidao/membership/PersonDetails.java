package vn.chidao.membership;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;

/**
 * What is written down of a person, all of it.
 *
 * @param fullName full name, 2 to 200 characters
 * @param honorific form of address, at most 30 characters
 * @param publicOffice public office, at most 255 characters
 * @param agencyId agency where they work
 * @param headsAgency whether they head that agency
 * @param contact how to reach them
 */
public record PersonDetails(String fullName, @Nullable String honorific, @Nullable String publicOffice,
		@Nullable AgencyId agencyId, boolean headsAgency, PersonContactView contact) {

	/**
	 * The spelling a name is stored and compared in: composed letters, single spaces.
	 * @param name a name as typed
	 * @return the name
	 */
	public static String spelled(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ").strip();
	}

	/**
	 * Whether two names are the same but for spaces, composition and case.
	 * @param one a name
	 * @param other another
	 * @return true if so
	 */
	public static boolean sameName(String one, String other) {
		return fold(one).equals(fold(other));
	}

	/**
	 * What names are compared by.
	 * @param name a name
	 * @return its letters, in lower case
	 */
	public static String fold(String name) {
		return spelled(name).toLowerCase(Locale.ROOT);
	}

}

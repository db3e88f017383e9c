package vn.chidao.onboarding;

import org.jspecify.annotations.Nullable;

/**
 * The name of a person in the two parts that the identity provider keeps.
 *
 * @param family family and middle names; of who has one name only, the form of address
 * @param given the given name, which stands last in Vietnamese
 */
record AccountName(String family, String given) {

	/**
	 * Remarks in brackets, and the signs that Keycloak's check
	 * person-name-prohibited-characters refuses.
	 */
	private static final String NOT_OF_A_NAME = "\\([^)]*\\)|[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]";

	private static final String NOTHING = "–";

	static AccountName of(String fullName, @Nullable String honorific) {
		String name = cleaned(fullName);
		int last = name.lastIndexOf(' ');
		String family = (last > 0) ? name.substring(0, last) : cleaned((honorific != null) ? honorific : "");
		String given = name.substring(last + 1);
		return new AccountName(family.isEmpty() ? NOTHING : family, given.isEmpty() ? NOTHING : given);
	}

	private static String cleaned(String text) {
		return text.replaceAll(NOT_OF_A_NAME, " ").strip().replaceAll("\\s+", " ");
	}

}

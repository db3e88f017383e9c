package vn.chidao.membership;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a person, GraphQL type {@code PersonContact}. Personal data: only
 * {@link PersonContacts} gives it out.
 *
 * @param email e-mail address, null where unknown
 * @param phone telephone number, null where unknown
 */
public record PersonContactView(@Nullable String email, @Nullable String phone) {

	/** Nothing is known. */
	public static final PersonContactView NONE = new PersonContactView(null, null);

	private static final int LONGEST_EMAIL = 254;

	private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:.]+(\\.[^\\s@<>\",;:.]+)+");

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{5,28}");

	/**
	 * Whether a text can be an e-mail address.
	 * @param text the text
	 * @return true if so
	 */
	public static boolean isEmail(String text) {
		return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
	}

	/**
	 * Whether a text can be a telephone number.
	 * @param text the text
	 * @return true if so
	 */
	public static boolean isPhone(String text) {
		return PHONE.matcher(text).matches();
	}

	@Override
	public String toString() {
		// never in a log
		return "PersonContact[…]";
	}

}

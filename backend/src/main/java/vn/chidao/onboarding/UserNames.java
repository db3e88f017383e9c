package vn.chidao.onboarding;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * User names: readable, and with an end that nobody guesses, so that an account of that
 * name is ours.
 */
final class UserNames {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int END = 8;

	private static final int LONGEST = 60;

	private UserNames() {
	}

	static String of(String fullName) {
		String plain = Normalizer.normalize(fullName.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", ".")
			.replaceAll("^\\.+|\\.+$", "");
		String name = plain.substring(0, Math.min(plain.length(), LONGEST));
		String end = RANDOM.ints(END, 0, LETTERS.length())
			.mapToObj((index) -> String.valueOf(LETTERS.charAt(index)))
			.collect(Collectors.joining());
		return name.isEmpty() ? "canbo." + end : name + "." + end;
	}

}

package vn.chidao.platform.text;

import java.util.Locale;

/** Capital letters where words begin a line. */
public final class Capitals {

	private Capitals() {
	}

	/**
	 * Words as they stand at the beginning of a line.
	 * @param words not empty
	 * @return the same with a capital first letter
	 */
	public static String first(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}

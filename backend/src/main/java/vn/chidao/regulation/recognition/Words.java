package vn.chidao.regulation.recognition;

import java.text.Normalizer;

/**
 * A text in two forms that are read side by side: as written, and without diacritics for
 * damaged scans. Both have one character for each letter of the source, whichever Unicode
 * form that has, so every place can be found again in the source.
 */
final class Words {

	private static final String[][] TONES = { { "oà", "òa" }, { "oá", "óa" }, { "oả", "ỏa" }, { "oã", "õa" },
			{ "oạ", "ọa" }, { "oè", "òe" }, { "oé", "óe" }, { "oẻ", "ỏe" }, { "oẽ", "õe" }, { "oẹ", "ọe" },
			{ "uỳ", "ùy" }, { "uý", "úy" }, { "uỷ", "ủy" }, { "uỹ", "ũy" }, { "uỵ", "ụy" } };

	private final String source;

	private final String exact;

	private final String plain;

	/** Where each letter starts in the source; one more for the end. */
	private final int[] starts;

	Words(String source) {
		this.source = source;
		StringBuilder letters = new StringBuilder();
		int[] places = new int[source.length() + 1];
		for (int i = 0; i < source.length();) {
			int end = i + 1;
			while (end < source.length() && Character.getType(source.charAt(end)) == Character.NON_SPACING_MARK) {
				end++;
			}
			places[letters.length()] = i;
			letters.append(letter(source.substring(i, end)));
			i = end;
		}
		places[letters.length()] = source.length();
		this.starts = places;
		this.exact = spelling(letters.toString());
		this.plain = plain(this.exact);
	}

	private static char letter(String cluster) {
		char letter = Normalizer.normalize(cluster, Normalizer.Form.NFC).charAt(0);
		return switch (letter) {
			case '–', '—', '−', '‑' -> '-';
			case '\u00a0' -> ' ';
			default -> Character.toLowerCase(letter);
		};
	}

	/** One place for the tone mark where two are in use: "ủy" and "uỷ". */
	static String spelling(String text) {
		String spelled = text;
		for (String[] tone : TONES) {
			spelled = spelled.replace(tone[0], tone[1]);
		}
		return spelled;
	}

	/** Without diacritics, letter by letter. */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			plain.append((letter == 'đ') ? 'd'
					: Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0));
		}
		return plain.toString();
	}

	int length() {
		return this.exact.length();
	}

	String exact() {
		return this.exact;
	}

	String plain() {
		return this.plain;
	}

	/** The place of a letter in the source. */
	int place(int letter) {
		return this.starts[letter];
	}

	/** The words as printed. */
	String printed(int from, int to) {
		return this.source.substring(place(from), place(to));
	}

}

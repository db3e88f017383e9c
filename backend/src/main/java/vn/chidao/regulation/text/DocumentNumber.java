package vn.chidao.regulation.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a document.
 *
 * @param number null when the text leaves it blank
 * @param symbol {@code QĐ-BCĐ}
 */
record DocumentNumber(@Nullable String number, String symbol) {

	/** "61 /QĐ-BCĐ", "771/QĐ-BCĐXDCQĐT", "20/2020/QĐ-TTg"; the number may be blank. */
	private static final String REGEX = "(\\d{1,5}[a-z]?)?\\s*/\\s*((?:\\d{4}\\s*/\\s*)?[A-ZĐƯƠÔ]{1,6}(?:\\s?[-–]\\s?[\\p{L}0-9]+)*)";

	private static final Pattern HEADING = Pattern.compile("^Số\\s*:?\\s*" + REGEX);

	private static final Pattern CITED = Pattern.compile("(?i:quyết\\s+định)\\s*(?i:số)?\\s*:?\\s*" + REGEX);

	/** The number a heading line starts with, and where it ends. */
	static @Nullable Matcher heading(String text) {
		Matcher matcher = HEADING.matcher(text);
		return matcher.find() ? matcher : null;
	}

	/** The first decision cited in a sentence. */
	static @Nullable DocumentNumber cited(String text) {
		Matcher matcher = CITED.matcher(text);
		return matcher.find() ? of(matcher) : null;
	}

	static DocumentNumber of(Matcher matcher) {
		String symbol = matcher.group(2).replaceAll("\\s", "").replace('–', '-');
		String number = matcher.group(1);
		return new DocumentNumber((number != null) ? number.toLowerCase(Locale.ROOT) : null, symbol);
	}

	@Override
	public String toString() {
		return ((this.number != null) ? this.number : "") + "/" + this.symbol;
	}

}

package vn.chidao.regulation.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an article, clause or point, which one inserted later shares with its
 * predecessor: {@code 8a} comes after {@code 8}, {@code a1} after {@code a}.
 *
 * @param printed as printed
 * @param ordinal its position among its siblings, from 1
 * @param inserted its position among those inserted after the same sibling, 0 for that
 * sibling itself
 */
public record ProvisionNumber(String printed, int ordinal, int inserted) implements Comparable<ProvisionNumber> {

	/** The alphabet of points, with the letters some offices add. */
	static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";

	// k and p begin a clause and a point in keys
	private static final Pattern NUMBERED = Pattern.compile("([1-9]\\d{0,2})([a-jl-oq-zđ]?)");

	private static final Pattern LETTERED = Pattern.compile("([a-zđ])([1-9]?)");

	/**
	 * Read a number.
	 * @param kind article, clause or point
	 * @param text as typed or printed
	 * @return the number; empty if the provision cannot be numbered so
	 */
	public static Optional<ProvisionNumber> read(ProvisionKind kind, String text) {
		String printed = text.strip().toLowerCase(Locale.ROOT);
		return switch (kind) {
			case ARTICLE, DECISION_ARTICLE,
					CLAUSE ->
				Optional.of(NUMBERED.matcher(printed))
					.filter(Matcher::matches)
					.map((number) -> new ProvisionNumber(printed, Integer.parseInt(number.group(1)),
							number.group(2).isEmpty() ? 0 : LETTERS.indexOf(number.group(2)) + 1));
			case POINT -> Optional.of(LETTERED.matcher(printed))
				.filter(Matcher::matches)
				.map((number) -> new ProvisionNumber(printed, LETTERS.indexOf(number.group(1)) + 1,
						number.group(2).isEmpty() ? 0 : Integer.parseInt(number.group(2))));
			case CHAPTER, SECTION -> Optional.empty();
		};
	}

	/**
	 * The key of an article.
	 * @param ofDecision whether it is one of the decision itself
	 * @param number its number
	 * @return such as {@code d14} or {@code q2}
	 */
	public static String article(boolean ofDecision, String number) {
		return (ofDecision ? "q" : "d") + plain(number);
	}

	/**
	 * The key of a clause.
	 * @param article the key of its article
	 * @param number its number
	 * @return such as {@code d14k3}; {@code d14k3_a} for clause 3a, which is not point a
	 * of clause 3
	 */
	public static String clause(String article, String number) {
		return article + "k" + plain(number).replaceFirst("(?<=\\d)(?=[a-z])", "_");
	}

	/**
	 * The key of a point.
	 * @param above the key of what it stands in
	 * @param number its letter
	 * @return such as {@code d14k3a}; {@code d14pa} and {@code d14k3_apa} where a bare
	 * letter would read as that of an inserted article or clause
	 */
	public static String point(String above, String number) {
		return above + (above.matches(".*k\\d+(?:-\\d+)?") ? "" : "p") + plain(number);
	}

	private static String plain(String number) {
		return number.toLowerCase(Locale.ROOT).replace("đ", "dd");
	}

	@Override
	public int compareTo(ProvisionNumber other) {
		return Comparator.comparingInt(ProvisionNumber::ordinal)
			.thenComparingInt(ProvisionNumber::inserted)
			.compare(this, other);
	}

}

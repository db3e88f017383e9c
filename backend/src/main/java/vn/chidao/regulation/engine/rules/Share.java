package vn.chidao.regulation.engine.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of a number of people, as "at least two thirds" or "more than half". Kept as it
 * is written, so that 60 % is not told as three fifths.
 *
 * @param bound whether the share itself is enough
 * @param numerator how many of the parts, at least one
 * @param denominator how many parts make the whole
 */
public record Share(Bound bound, int numerator, int denominator) implements Comparable<Share> {

	/** More than half. */
	public static final Share MAJORITY = new Share(Bound.MORE_THAN, 1, 2);

	private static final int PERCENT = 100;

	private static final Pattern CODE = Pattern.compile("(>=?)([1-9]\\d{0,2})/([1-9]\\d{0,2})");

	public Share {
		if (!isShare(bound, numerator, denominator)) {
			throw new IllegalArgumentException("Not a share: " + bound + " " + numerator + "/" + denominator);
		}
	}

	/**
	 * Read a share.
	 * @param code as in {@link #code()}
	 * @return empty for other words, and for a share nobody can reach
	 */
	public static Optional<Share> parse(String code) {
		Matcher matcher = CODE.matcher(code);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Bound bound = matcher.group(1).equals(">") ? Bound.MORE_THAN : Bound.AT_LEAST;
		int numerator = Integer.parseInt(matcher.group(2));
		int denominator = Integer.parseInt(matcher.group(3));
		return isShare(bound, numerator, denominator) ? Optional.of(new Share(bound, numerator, denominator))
				: Optional.empty();
	}

	private static boolean isShare(Bound bound, int numerator, int denominator) {
		return numerator > 0 && ((bound == Bound.AT_LEAST) ? numerator <= denominator : numerator < denominator);
	}

	/**
	 * The share as it is stored.
	 * @return such as {@code >=2/3} or {@code >1/2}
	 */
	public String code() {
		return ((this.bound == Bound.AT_LEAST) ? ">=" : ">") + this.numerator + "/" + this.denominator;
	}

	/**
	 * The share without its bound, as people write it.
	 * @return such as 2/3 or 60 %
	 */
	public String fraction() {
		return (this.denominator == PERCENT) ? this.numerator + " %" : this.numerator + "/" + this.denominator;
	}

	/**
	 * Whether some are enough.
	 * @param some how many
	 * @param all of how many
	 * @return false whenever there is nobody
	 */
	public boolean isReachedBy(int some, int all) {
		return some > 0 && some >= needed(all);
	}

	/**
	 * How many are enough.
	 * @param all of how many, not negative
	 * @return at least one
	 */
	public int needed(int all) {
		int parts = all * this.numerator;
		int needed = (this.bound == Bound.MORE_THAN) ? parts / this.denominator + 1
				: (parts + this.denominator - 1) / this.denominator;
		return Math.max(needed, 1);
	}

	/** Whether a vote half in favour and half not is neither enough nor too little. */
	boolean leavesTiesOpen() {
		return this.bound == Bound.MORE_THAN && this.numerator * 2 == this.denominator;
	}

	boolean isLessThanHalf() {
		return this.numerator * 2 < this.denominator;
	}

	/** By size; more than a share is asked before at least a share is enough. */
	@Override
	public int compareTo(Share other) {
		int bySize = Integer.compare(this.numerator * other.denominator, other.numerator * this.denominator);
		return (bySize != 0) ? bySize : this.bound.compareTo(other.bound);
	}

	/** Whether a share itself is enough. */
	public enum Bound {

		AT_LEAST, MORE_THAN

	}

}

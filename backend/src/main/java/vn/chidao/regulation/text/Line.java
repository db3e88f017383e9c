package vn.chidao.regulation.text;

import java.util.regex.Pattern;

/**
 * A source line that is not blank.
 *
 * @param number from 1
 * @param text cleaned: NFC, plain spaces, no markup
 * @param afterGap whether a blank line or page break precedes it
 * @param beforeGap whether a blank line or page break follows it
 */
record Line(int number, String text, boolean afterGap, boolean beforeGap) {

	private static final int END = 100;

	private static final Pattern FINISHED = Pattern.compile("[.;:!?…][\"”’')\\]]*$");

	boolean standsAlone() {
		return this.afterGap && this.beforeGap;
	}

	boolean isUpperCase() {
		return Line.isUpperCase(this.text);
	}

	boolean startsLowerCase() {
		return !this.text.isEmpty() && Character.isLowerCase(this.text.codePointAt(0));
	}

	boolean isFinished() {
		return Line.isFinished(this.text);
	}

	static boolean isFinished(CharSequence text) {
		return FINISHED.matcher(end(text)).find();
	}

	/** The last words: enough to see how a text ends, however long it is. */
	static String end(CharSequence text) {
		return text.subSequence(Math.max(0, text.length() - END), text.length()).toString();
	}

	static boolean isUpperCase(String text) {
		return text.codePoints().anyMatch(Character::isLetter) && text.codePoints().noneMatch(Character::isLowerCase);
	}

	static long letters(String text) {
		return text.codePoints().filter(Character::isLetter).count();
	}

	static int words(String text) {
		return text.split(" ", -1).length;
	}

}

package vn.chidao.regulation.text;

/**
 * Words of the source that belong to no provision and to no part of the identity.
 *
 * @param line number of the source line, from 1
 * @param text the words as printed
 * @param guess what they probably are
 */
public record Unplaced(int line, String text, Guess guess) {

	/** What unplaced words probably are. */
	public enum Guess {

		/** A page number. */
		PAGE_NUMBER,
		/** A heading repeated on every page. */
		RUNNING_HEAD,
		/** A handwritten mark or initials picked up by the scanner. */
		STRAY_MARK,
		/** Words printed at the end of a page and again at the top of the next. */
		REPEATED_WORDS,
		/** A rule drawn between parts. */
		SEPARATOR,
		/** The stamp of an electronic signature. */
		SIGNING_STAMP,
		/** The name of the state, its motto, or the letterhead. */
		LETTERHEAD,
		/** Words after the end mark of the text. */
		AFTER_END,
		/** Nothing recognised. */
		UNKNOWN

	}

}

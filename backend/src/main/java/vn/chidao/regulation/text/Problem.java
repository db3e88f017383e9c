package vn.chidao.regulation.text;

/**
 * Something a person has to look at before the text is used.
 *
 * @param kind what is wrong
 * @param line number of the source line, 0 when the whole text is meant
 * @param citation the provision concerned, empty when none is
 */
public record Problem(Kind kind, int line, String citation) {

	/** What can be wrong with a text. */
	public enum Kind {

		/** There is no text, as in a scan without recognised characters. */
		NO_TEXT,
		/** No article was found. */
		NO_ARTICLES,
		/** The document's number is missing. */
		MISSING_NUMBER,
		/** The date of issue is missing or is no date of the calendar. */
		MISSING_DATE,
		/** A number was already used by a provision at the same place. */
		REPEATED_NUMBER,
		/** The numbering skips at least one number. */
		NUMBER_GAP,
		/** The clauses of one article start again at 1. */
		NUMBERING_RESTARTS

	}

}

package vn.chidao.regulation.engine.terms;

/**
 * The legal document a provision stands in.
 *
 * @param kind what kind of document
 * @param number number and symbol, such as {@code 61/QĐ-BCĐ}
 */
public record Instrument(Kind kind, String number) {

	/**
	 * Kinds of documents. A decision and the regulation annexed to it share a number and
	 * have their own articles.
	 */
	public enum Kind {

		REGULATION, DECISION, DECREE, CODE

	}

}

package vn.chidao.regulation.engine.terms;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document. All parts are empty when only a summary of it is known.
 *
 * @param article number of the <i>điều</i>
 * @param clause number of the <i>khoản</i>
 * @param point letter of the <i>điểm</i>
 */
public record Provision(@Nullable String article, @Nullable String clause, @Nullable String point) {

	/** The document as a whole. */
	public static final Provision UNKNOWN = new Provision(null, null, null);

	public static Provision article(int article) {
		return new Provision(String.valueOf(article), null, null);
	}

	public static Provision clause(int article, int clause) {
		return new Provision(String.valueOf(article), String.valueOf(clause), null);
	}

}

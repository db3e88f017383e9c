package vn.chidao.regulation;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Provision;

/** Keys of provisions as citations name them; the same keys the text reader gives. */
final class Anchors {

	private Anchors() {
	}

	/**
	 * The key of what is cited.
	 * @param citation a citation
	 * @return such as {@code d14k3}; null when no article is known, or when the citation
	 * is of a law and not of a committee's regulation
	 */
	static @Nullable String of(Citation citation) {
		Provision provision = citation.provision();
		if (provision.article() == null) {
			return null;
		}
		String article = switch (citation.instrument().kind()) {
			case REGULATION -> "d" + provision.article();
			case DECISION -> "q" + provision.article();
			default -> null;
		};
		return (article != null) ? article + within(provision) : null;
	}

	private static String within(Provision provision) {
		String clause = (provision.clause() != null) ? "k" + provision.clause() : "";
		if (provision.point() == null) {
			return clause;
		}
		return clause + (clause.isEmpty() ? "p" : "") + provision.point().replace("đ", "dd");
	}

	/** Whether the citation is of the regulation or of the decision it is annexed to. */
	static boolean isOf(Citation citation, String notation) {
		Instrument instrument = citation.instrument();
		boolean committees = instrument.kind() == Instrument.Kind.REGULATION
				|| instrument.kind() == Instrument.Kind.DECISION;
		return committees && instrument.number().equals(notation);
	}

}

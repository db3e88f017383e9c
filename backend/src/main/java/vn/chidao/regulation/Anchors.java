package vn.chidao.regulation;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Provision;
import vn.chidao.regulation.text.ProvisionNumber;

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
		Instrument.Kind kind = citation.instrument().kind();
		if (kind != Instrument.Kind.REGULATION && kind != Instrument.Kind.DECISION) {
			return null;
		}
		String article = ProvisionNumber.article(kind == Instrument.Kind.DECISION, provision.article());
		String clause = (provision.clause() != null) ? ProvisionNumber.clause(article, provision.clause()) : article;
		return (provision.point() != null) ? ProvisionNumber.point(clause, provision.point()) : clause;
	}

	/** Whether the citation is of the regulation or of the decision it is annexed to. */
	static boolean isOf(Citation citation, String notation) {
		Instrument instrument = citation.instrument();
		boolean committees = instrument.kind() == Instrument.Kind.REGULATION
				|| instrument.kind() == Instrument.Kind.DECISION;
		return committees && instrument.number().equals(notation);
	}

}

package vn.chidao.regulation.text;

import org.jspecify.annotations.Nullable;

/** Gives provisions their anchors and citations. */
enum Names {

	/** The decision itself. */
	DECISION("Quyết định "),
	/** The annexed regulation. */
	REGULATION("");

	private final String cited;

	Names(String cited) {
		this.cited = cited;
	}

	ProvisionKind kind(ProvisionKind kind) {
		return (this == DECISION && kind == ProvisionKind.ARTICLE) ? ProvisionKind.DECISION_ARTICLE : kind;
	}

	String anchor(Mark mark, @Nullable Node parent) {
		String above = (parent != null) ? parent.anchor() : "";
		return switch (mark.kind()) {
			case CHAPTER -> ((this == DECISION) ? "qc" : "c") + mark.ordinal();
			case SECTION -> above + "m" + mark.ordinal();
			case ARTICLE, DECISION_ARTICLE -> ProvisionNumber.article(this == DECISION, mark.number());
			case CLAUSE -> ProvisionNumber.clause(above, mark.number());
			case POINT -> ProvisionNumber.point(above, mark.number());
		};
	}

	String citation(Mark mark, @Nullable Node parent) {
		String above = (parent != null) ? parent.citation() + " " : "";
		return switch (mark.kind()) {
			case CHAPTER -> this.cited + "Chương " + mark.number();
			case SECTION -> above + "Mục " + mark.number();
			case ARTICLE, DECISION_ARTICLE -> this.cited + "Điều " + mark.number();
			case CLAUSE -> above + "khoản " + mark.number();
			case POINT -> above + "điểm " + mark.number();
		};
	}

}

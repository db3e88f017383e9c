package vn.chidao.regulation.text;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Gives provisions their anchors and citations. */
enum Names {

	/** The decision itself. */
	DECISION("q", "Quyết định "),
	/** The annexed regulation. */
	REGULATION("d", "");

	private final String article;

	private final String cited;

	Names(String article, String cited) {
		this.article = article;
		this.cited = cited;
	}

	ProvisionKind kind(ProvisionKind kind) {
		return (this == DECISION && kind == ProvisionKind.ARTICLE) ? ProvisionKind.DECISION_ARTICLE : kind;
	}

	String anchor(Mark mark, @Nullable Node parent) {
		String above = (parent != null) ? parent.anchor() : "";
		String number = mark.number().toLowerCase(Locale.ROOT).replace("đ", "dd");
		return switch (mark.kind()) {
			case CHAPTER -> ((this == DECISION) ? "qc" : "c") + mark.ordinal();
			case SECTION -> above + "m" + mark.ordinal();
			case ARTICLE, DECISION_ARTICLE -> this.article + number;
			case CLAUSE -> above + "k" + number;
			// without a clause a bare letter would read as the number of an inserted
			// article
			case POINT -> above + ((parent != null && parent.kind() == ProvisionKind.CLAUSE) ? "" : "p") + number;
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

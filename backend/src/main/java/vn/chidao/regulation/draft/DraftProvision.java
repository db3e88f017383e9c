package vn.chidao.regulation.draft;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.text.ProvisionKind;

/**
 * A provision of a draft, GraphQL type {@code DraftProvision}.
 *
 * @param kind its level
 * @param number as printed
 * @param heading its title, if it has one
 * @param text its own words
 * @param anchor its key
 * @param parentAnchor key of the provision it stands in
 * @param label how it is cited
 */
public record DraftProvision(ProvisionKind kind, String number, @Nullable String heading, String text, String anchor,
		@Nullable String parentAnchor, String label) {

	/** Whether it is an article, of the regulation or of the decision. */
	boolean isArticle() {
		return this.kind == ProvisionKind.ARTICLE || this.kind == ProvisionKind.DECISION_ARTICLE;
	}

	int depth() {
		return depth(this.kind);
	}

	/** How deep a level is inside the text. */
	static int depth(ProvisionKind kind) {
		return switch (kind) {
			case CHAPTER -> 0;
			case SECTION -> 1;
			case ARTICLE, DECISION_ARTICLE -> 2;
			case CLAUSE -> 3;
			case POINT -> 4;
		};
	}

	/**
	 * The same provision with other words.
	 * @param newHeading its title
	 * @param newText its own words
	 * @return the provision
	 */
	public DraftProvision with(@Nullable String newHeading, String newText) {
		return new DraftProvision(this.kind, this.number, newHeading, newText, this.anchor, this.parentAnchor,
				this.label);
	}

}

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

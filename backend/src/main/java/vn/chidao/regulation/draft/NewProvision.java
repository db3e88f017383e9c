package vn.chidao.regulation.draft;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.text.ProvisionKind;

/**
 * An article, clause or point to be put into a text.
 *
 * @param after key of the provision it follows, or whose first part it is
 * @param kind its level
 * @param number its number, {@code 3a} for one between 3 and 4
 * @param heading its title, if it has one
 * @param text its own words
 */
public record NewProvision(String after, ProvisionKind kind, String number, @Nullable String heading, String text) {

	/** Why a provision cannot be put where it is meant to stand. */
	public enum Fault {

		/** Nothing of its level can stand there. */
		NO_PLACE,

		/** No provision of its level is numbered so. */
		BAD_NUMBER,

		/** Another one beside it has the number. */
		REPEATED_NUMBER,

		/** The number does not lie between those before and after it. */
		OUT_OF_ORDER

	}

}

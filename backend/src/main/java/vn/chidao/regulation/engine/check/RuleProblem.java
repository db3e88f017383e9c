package vn.chidao.regulation.engine.check;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Message;

/**
 * Something that is wrong with a set of rules, at the place where it is wrong.
 *
 * @param kind what is wrong
 * @param place where
 * @param message what is wrong, in words for
 * {@link vn.chidao.regulation.engine.EngineTexts}
 */
public record RuleProblem(Kind kind, Place place, Message message) {

	/** What can be wrong. */
	public enum Kind {

		/** No rule type has this name. */
		UNKNOWN_TYPE,

		/** The rule type has no such parameter. */
		UNKNOWN_PARAMETER,

		/** A parameter is missing or has a value that cannot be. */
		INVALID_PARAMETER,

		/** Two rules have the same code. */
		DUPLICATE_CODE,

		/** A rule cites nothing. */
		NO_PROVISION,

		/** A rule cites a provision the text does not have. */
		MISSING_CLAUSE,

		/** A rule ends before it begins. */
		INVALID_VALIDITY,

		/** Two rules answer the same question differently on the same day. */
		CONTRADICTION,

		/** For some days nothing holds between two rules or regulations. */
		VALIDITY_GAP

	}

	/**
	 * Where something is wrong.
	 *
	 * @param rule code of the rule, or the notation of the regulation
	 * @param parameter the parameter, with an index for one of a list
	 * @param citation the provision
	 * @param others codes of the other rules concerned
	 */
	public record Place(String rule, @Nullable String parameter, @Nullable Citation citation, List<String> others) {

		public Place {
			others = List.copyOf(others);
		}

		static Place of(String rule) {
			return new Place(rule, null, null, List.of());
		}

		static Place parameter(String rule, String parameter) {
			return new Place(rule, parameter, null, List.of());
		}

		static Place provision(String rule, Citation citation) {
			return new Place(rule, null, citation, List.of());
		}

		static Place together(String rule, String other) {
			return new Place(rule, null, null, List.of(other));
		}

	}

}

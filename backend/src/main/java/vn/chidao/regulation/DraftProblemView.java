package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.NodeId;
import vn.chidao.regulation.cases.OpenCase;
import vn.chidao.regulation.draft.DraftProblemKind;

/**
 * Something wrong with a draft, at its place, GraphQL type {@code DraftProblem}.
 *
 * @param kind what is wrong
 * @param isBlocking whether the draft cannot be adopted with it
 * @param message the same in words
 * @param ruleCode the rule
 * @param otherCodes other rules concerned
 * @param anchor the provision
 * @param line line in the source text
 * @param field the part of the identity
 * @param cases cases that depend on the rule
 */
record DraftProblemView(DraftProblemKind kind, boolean isBlocking, String message, @Nullable String ruleCode,
		List<String> otherCodes, @Nullable String anchor, @Nullable Integer line, @Nullable String field,
		List<DependentCaseView> cases) {

	static DraftProblemView of(DraftProblemKind kind, String message, Place place) {
		return new DraftProblemView(kind, kind.blocks(), message, place.rule(), place.others(), place.anchor(),
				place.line(), place.field(), List.of());
	}

	DraftProblemView with(List<OpenCase> open) {
		return new DraftProblemView(this.kind, this.isBlocking, this.message, this.ruleCode, this.otherCodes,
				this.anchor, this.line, this.field, open.stream().map(DependentCaseView::of).toList());
	}

	/** Worth knowing, and no obstacle. */
	DraftProblemView asRemark() {
		return new DraftProblemView(this.kind, false, this.message, this.ruleCode, this.otherCodes, this.anchor,
				this.line, this.field, this.cases);
	}

	/** Why the draft is not adopted, in words that can stand alone. */
	InvalidInput refusal(String words) {
		if (this.field != null) {
			return InvalidInput.of(words, this.field);
		}
		return (this.ruleCode != null) ? InvalidInput.of(words, "rules", this.ruleCode)
				: InvalidInput.of(words, "draftId");
	}

	/**
	 * Where something is wrong.
	 *
	 * @param rule the rule
	 * @param others other rules concerned
	 * @param anchor the provision
	 * @param line line in the source text
	 * @param field the part of the identity
	 */
	record Place(@Nullable String rule, List<String> others, @Nullable String anchor, @Nullable Integer line,
			@Nullable String field) {

		static Place nowhere() {
			return new Place(null, List.of(), null, null, null);
		}

		static Place rules(@Nullable String rule, List<String> others) {
			return new Place(rule, others, null, null, null);
		}

		static Place line(int line) {
			return new Place(null, List.of(), null, (line > 0) ? line : null, null);
		}

		static Place field(String field) {
			return new Place(null, List.of(), null, null, field);
		}

		Place at(@Nullable String provision) {
			return new Place(this.rule, this.others, provision, this.line, this.field);
		}

	}

	/**
	 * Something under way, GraphQL type {@code DependentCase}.
	 *
	 * @param id the meeting or report
	 * @param title what it is called
	 * @param on its legal day
	 */
	record DependentCaseView(NodeId id, String title, LocalDate on) {

		static DependentCaseView of(OpenCase open) {
			return new DependentCaseView(open.id(), open.title(), open.on());
		}

	}

}

package vn.chidao.regulation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/** Begins drafts and completes rules over GraphQL. */
@Controller
class DraftStartController {

	private final DraftStarts starts;

	private final ParameterCompletion completion;

	DraftStartController(DraftStarts starts, ParameterCompletion completion) {
		this.starts = starts;
		this.completion = completion;
	}

	@MutationMapping
	DraftController.DraftPayload startRegulationDraft(@Argument StartRegulationDraft input) {
		return DraftController.DraftPayload.of(this.starts.start(input));
	}

	@MutationMapping
	CompletedRegulation completeRuleParameter(@Argument CompleteRuleParameter input) {
		Outcome<RegulationView> outcome = this.completion.complete(input);
		return new CompletedRegulation(outcome.value(), outcome.userErrors());
	}

	/**
	 * Answer to {@code completeRuleParameter}.
	 *
	 * @param regulation the regulation
	 * @param userErrors why it was refused
	 */
	record CompletedRegulation(@Nullable RegulationView regulation, List<UserError> userErrors) {

	}

}

package vn.chidao.regulation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;

/** Drafts of regulations over GraphQL. */
@Controller
class DraftController {

	private final DraftDesk desk;

	private final DraftEditor editor;

	private final DraftRules rules;

	private final DraftAdoptions adoptions;

	DraftController(DraftDesk desk, DraftEditor editor, DraftRules rules, DraftAdoptions adoptions) {
		this.desk = desk;
		this.editor = editor;
		this.rules = rules;
		this.adoptions = adoptions;
	}

	@QueryMapping
	@Nullable RegulationDraftView regulationDraft(@Argument RegulationDraftId id) {
		return this.desk.find(id).orElse(null);
	}

	@QueryMapping
	List<RegulationDraftView> regulationDrafts(@Argument CommitteeId committeeId) {
		return this.desk.openOf(committeeId);
	}

	@MutationMapping
	DraftPayload reviseRegulationDraft(@Argument DraftChange.ReviseRegulationDraft input) {
		return DraftPayload.of(this.editor.revise(input));
	}

	@MutationMapping
	DraftPayload replaceDraftText(@Argument DraftChange.ReplaceDraftText input) {
		return DraftPayload.of(this.editor.replaceText(input));
	}

	@MutationMapping
	DraftPayload addDraftRule(@Argument DraftChange.AddDraftRule input) {
		return DraftPayload.of(this.rules.add(input));
	}

	@MutationMapping
	DraftPayload reviseDraftRule(@Argument DraftChange.ReviseDraftRule input) {
		return DraftPayload.of(this.rules.revise(input));
	}

	@MutationMapping
	DraftPayload confirmDraftRules(@Argument DraftChange.ChooseDraftRules input) {
		return DraftPayload.of(this.rules.confirm(input));
	}

	@MutationMapping
	DraftPayload removeDraftRules(@Argument DraftChange.ChooseDraftRules input) {
		return DraftPayload.of(this.rules.remove(input));
	}

	@MutationMapping
	DraftPayload discardRegulationDraft(@Argument DraftChange.DiscardRegulationDraft input) {
		return DraftPayload.of(this.editor.discard(input));
	}

	@MutationMapping
	DraftAdoptions.Adopted adoptRegulationDraft(@Argument DraftChange.AdoptRegulationDraft input) {
		return this.adoptions.adopt(input);
	}

	/**
	 * Answer to a change of a draft.
	 *
	 * @param draft the draft
	 * @param userErrors why it was refused
	 */
	record DraftPayload(@Nullable RegulationDraftView draft, List<UserError> userErrors) {

		static DraftPayload of(Outcome<RegulationDraftView> outcome) {
			return new DraftPayload(outcome.value(), outcome.userErrors());
		}

	}

}

package vn.chidao.regulation;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.regulation.DraftController.DraftPayload;

/** Single provisions of drafts over GraphQL. */
@Controller
class DraftClausesController {

	private final DraftClauses clauses;

	DraftClausesController(DraftClauses clauses) {
		this.clauses = clauses;
	}

	@MutationMapping
	DraftPayload reviseDraftProvision(@Argument DraftChange.ReviseDraftProvision input) {
		return DraftPayload.of(this.clauses.revise(input));
	}

	@MutationMapping
	DraftPayload insertDraftProvision(@Argument DraftChange.InsertDraftProvision input) {
		return DraftPayload.of(this.clauses.insert(input));
	}

	@MutationMapping
	DraftPayload removeDraftProvision(@Argument DraftChange.RemoveDraftProvision input) {
		return DraftPayload.of(this.clauses.remove(input));
	}

}

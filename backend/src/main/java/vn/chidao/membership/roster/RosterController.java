package vn.chidao.membership.roster;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.document.StoredFileId;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;

/** Lists of members over GraphQL. */
@Controller
class RosterController {

	private final RosterImporter importer;

	private final RosterUndoService undo;

	RosterController(RosterImporter importer, RosterUndoService undo) {
		this.importer = importer;
		this.undo = undo;
	}

	@QueryMapping
	RosterPreviewView rosterPreview(@Argument CommitteeId committeeId, @Argument StoredFileId fileId) {
		return this.importer.preview(committeeId, fileId);
	}

	@QueryMapping
	List<RosterImportView> rosterImports(@Argument CommitteeId committeeId) {
		return this.undo.imports(committeeId);
	}

	@MutationMapping
	ImportRosterPayload importRoster(@Argument ImportRoster input) {
		RosterImporter.Answer answer = this.importer.take(input);
		return new ImportRosterPayload(answer.taken(), answer.preview(), answer.userErrors());
	}

	@MutationMapping
	UndoRosterImportPayload undoRosterImport(@Argument UndoRosterImport input) {
		Outcome<RosterImportView> outcome = this.undo.undo(input.rosterImportId());
		return new UndoRosterImportPayload(outcome.value(), outcome.userErrors());
	}

	record ImportRosterPayload(@Nullable RosterImportView rosterImport, @Nullable RosterPreviewView preview,
			List<UserError> userErrors) {

	}

	record UndoRosterImportPayload(@Nullable RosterImportView rosterImport, List<UserError> userErrors) {

	}

}

package vn.chidao.regulation;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.procedure.PendingMatters;

/** When a draft can be changed. */
@Component
class DraftConditions {

	private final Messages messages;

	private final ObjectProvider<PendingMatters> matters;

	DraftConditions(Messages messages, ObjectProvider<PendingMatters> matters) {
		this.messages = messages;
		this.matters = matters;
	}

	/** What keeps somebody who read a version from changing the draft. */
	Optional<UserError> obstacle(RegulationDraft draft, int expectedVersion) {
		if (draft.version() != expectedVersion) {
			return Optional.of(StaleVersion.of(this.messages.text("refusal.stale"), draft.view()));
		}
		if (!draft.isOpen()) {
			return Optional.of(IllegalMove.of(this.messages.text("refusal.draft.closed")));
		}
		return isUnderway(draft.id()) ? Optional.of(IllegalMove.of(this.messages.text("refusal.draft.underway")))
				: Optional.empty();
	}

	/** Whether the draft is on its way through the steps of an amendment. */
	boolean isUnderway(RegulationDraftId draft) {
		return this.matters.stream().anyMatch((source) -> source.isPending(ProcedureKind.AMENDMENT, draft.value()));
	}

}

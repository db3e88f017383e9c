package vn.chidao.procedure;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.membership.MembershipId;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.engine.Way;

/** Puts steps into words in the language of the request. */
final class StepWords {

	private StepWords() {
	}

	static ProcedureStepView ahead(Way.Stage stage, CommitteeRules told) {
		return new ProcedureStepView(stage.act(), told.texts().value(stage.act()), told.titles(stage.by()),
				stage.stated(), stage.needsDocument(), stage.isOfCommittee(), null, null, null, null, null);
	}

	static ProcedureStepView of(CaseStep step, CommitteeRules told) {
		Way.Stage stage = step.stage();
		return new ProcedureStepView(stage.act(), told.texts().value(stage.act()), told.titles(stage.by()),
				stage.stated(), stage.needsDocument(), stage.isOfCommittee(), step.takenAt(),
				(step.takenBy() != null) ? new MembershipId(step.takenBy()) : null, step.note(),
				step.documentNotation(), (step.agendaItem() != null) ? new AgendaItemId(step.agendaItem()) : null);
	}

}

package vn.chidao.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.Way;

/**
 * What shows that a step was taken which one person can only write down: a document, or
 * what the committee decided at one of its meetings.
 */
@Component
class StepEvidence {

	private final Meetings meetings;

	private final CaseChecks checks;

	StepEvidence(Meetings meetings, CaseChecks checks) {
		this.meetings = meetings;
		this.checks = checks;
	}

	/** What is wrong with what somebody says shows the next step of a case. */
	List<UserError> problems(TakeProcedureStep act, ProcedureCase taken) {
		Way.Stage stage = taken.next().orElseThrow().stage();
		List<UserError> problems = new ArrayList<>();
		String notation = act.documentNotation();
		AgendaItemId item = act.agendaItemId();
		if (notation != null) {
			this.checks.notation(notation).ifPresent(problems::add);
		}
		if (item != null) {
			obstacle(item, stage, taken.matter()).map((key) -> this.checks.invalid(key, "agendaItemId"))
				.ifPresent(problems::add);
		}
		if (notation == null && item == null && stage.needsDocument()) {
			problems
				.add(this.checks.invalid("procedure.refusal." + (stage.isOfCommittee() ? "nothingShown" : "noDocument"),
						"documentNotation"));
		}
		return problems;
	}

	private Optional<String> obstacle(AgendaItemId id, Way.Stage stage, CaseMatter matter) {
		if (!stage.isOfCommittee()) {
			return Optional.of("procedure.refusal.agendaItem.notOfCommittee");
		}
		AgendaItemView item = this.meetings.agendaItems(List.of(id)).get(id);
		MeetingView meeting = (item != null) ? this.meetings.views(List.of(item.meetingId())).get(item.meetingId())
				: null;
		if (item == null || meeting == null || !meeting.committeeId().value().equals(matter.committee())) {
			return Optional.of("procedure.refusal.agendaItem.elsewhere");
		}
		boolean adopted = item.decision() != null && item.decision().approved();
		return (adopted && meeting.state() == MeetingState.CLOSED) ? Optional.empty()
				: Optional.of("procedure.refusal.agendaItem.notAdopted");
	}

}

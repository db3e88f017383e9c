package vn.chidao.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;

/**
 * The meetings at which the committee decided what steps record, for those who may know
 * of them; two statements each for a list.
 */
@Controller
class StepMeetingFields {

	private final Meetings meetings;

	StepMeetingFields(Meetings meetings) {
		this.meetings = meetings;
	}

	@BatchMapping(typeName = "ProcedureStep")
	Map<ProcedureStepView, AgendaItemView> agendaItem(List<ProcedureStepView> steps) {
		Map<ProcedureStepView, AgendaItemView> found = items(steps);
		Map<MeetingId, MeetingView> known = known(found);
		found.values().removeIf((item) -> !known.containsKey(item.meetingId()));
		return found;
	}

	@BatchMapping(typeName = "ProcedureStep")
	Map<ProcedureStepView, MeetingView> meeting(List<ProcedureStepView> steps) {
		Map<ProcedureStepView, AgendaItemView> found = items(steps);
		Map<MeetingId, MeetingView> known = known(found);
		Map<ProcedureStepView, MeetingView> meetings = new HashMap<>();
		found.forEach((step, item) -> {
			MeetingView meeting = known.get(item.meetingId());
			if (meeting != null) {
				meetings.put(step, meeting);
			}
		});
		return meetings;
	}

	private Map<ProcedureStepView, AgendaItemView> items(List<ProcedureStepView> steps) {
		List<AgendaItemId> wanted = steps.stream()
			.map(ProcedureStepView::agendaItemId)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		Map<AgendaItemId, AgendaItemView> known = wanted.isEmpty() ? Map.of() : this.meetings.agendaItems(wanted);
		Map<ProcedureStepView, AgendaItemView> items = new HashMap<>();
		for (ProcedureStepView step : steps) {
			AgendaItemId id = step.agendaItemId();
			AgendaItemView item = (id != null) ? known.get(id) : null;
			if (item != null) {
				items.put(step, item);
			}
		}
		return items;
	}

	private Map<MeetingId, MeetingView> known(Map<ProcedureStepView, AgendaItemView> items) {
		return this.meetings.views(items.values().stream().map(AgendaItemView::meetingId).distinct().toList());
	}

}

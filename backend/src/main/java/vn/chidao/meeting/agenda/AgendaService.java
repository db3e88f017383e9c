package vn.chidao.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * What a meeting deals with. Items may be added until the meeting closes, because matters
 * arise; what was voted on or decided stays.
 */
@Service
class AgendaService {

	private final AgendaDesk desk;

	private final Memberships memberships;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	AgendaService(AgendaDesk desk, Memberships memberships, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.memberships = memberships;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<AgendaChange> add(AddAgendaItem act) {
		Handling handling = this.desk.take(act.meetingId());
		handling.requirePreparer();
		MeetingView meeting = handling.view();
		Optional<UserError> refusal = this.refusals.first(() -> this.refusals.length(act.title(), 2, 500, "title"),
				() -> unknownPresenter(act.presenterId()),
				() -> this.refusals.illegal(handling.meeting().require(Phase.BEFORE_CLOSE)));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		List<AgendaItem> agenda = this.desk.agendaOf(act.meetingId());
		int position = agenda.isEmpty() ? 1 : agenda.getLast().position() + 1;
		Subject subject = new Subject(act.title().strip(), act.subject(), act.topic(),
				(act.presenterId() != null) ? act.presenterId().value() : null);
		AgendaItem item = this.desk.keep(new AgendaItem(act.meetingId(), position, subject, this.chronicle.now()));
		this.chronicle.record(MeetingAction.ADD_AGENDA_ITEM, item.id(), item.subject().title(), meeting);
		return Outcome.done(new AgendaChange(meeting, AgendaItems.view(item)));
	}

	@Transactional
	Outcome<AgendaChange> remove(RemoveAgendaItem act) {
		AgendaDesk.ItemHandling taken = this.desk.take(act.agendaItemId());
		taken.handling().requirePreparer();
		AgendaItem item = taken.item();
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(taken.handling().meeting().require(Phase.BEFORE_CLOSE)),
				() -> this.refusals.illegal(item.removable()));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		this.desk.agendaOf(item.meetingId())
			.stream()
			.filter((other) -> other.position() > item.position())
			.forEach((other) -> other.moveTo(other.position() - 1));
		this.desk.remove(item);
		MeetingView meeting = taken.handling().view();
		this.chronicle.record(MeetingAction.REMOVE_AGENDA_ITEM, item.id(), item.subject().title(), meeting);
		return Outcome.done(new AgendaChange(meeting, null));
	}

	@Transactional
	Outcome<AgendaChange> move(MoveAgendaItem act) {
		AgendaDesk.ItemHandling taken = this.desk.take(act.agendaItemId());
		taken.handling().requirePreparer();
		AgendaItem item = taken.item();
		List<AgendaItem> agenda = new ArrayList<>(this.desk.agendaOf(item.meetingId()));
		Optional<UserError> refusal = this.refusals.first(
				() -> (act.position() >= 1) ? Optional.empty()
						: Optional.of(this.refusals.invalid("meeting.refusal.position", "position")),
				() -> this.refusals.illegal(taken.handling().meeting().require(Phase.BEFORE_CLOSE)));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		agenda.remove(item);
		agenda.add(Math.min(act.position(), agenda.size() + 1) - 1, item);
		for (int place = 1; place <= agenda.size(); place++) {
			agenda.get(place - 1).moveTo(place);
		}
		MeetingView meeting = taken.handling().view();
		this.chronicle.record(MeetingAction.MOVE_AGENDA_ITEM, item.id(), item.subject().title(), meeting);
		return Outcome.done(new AgendaChange(meeting, AgendaItems.view(item)));
	}

	private Optional<UserError> unknownPresenter(@Nullable MembershipId presenter) {
		if (presenter == null || this.memberships.find(presenter).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(this.refusals.invalid("meeting.refusal.memberUnknown", "presenterId"));
	}

}

package vn.chidao.meeting.convocation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.meeting.MeetingKind;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.CommitteeMeetings;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.cases.JudgedCase;
import vn.chidao.regulation.cases.JudgedCases;
import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.security.CommitteeId;

/**
 * The rhythm of the regular meetings of a committee and of its helper team. A body owes
 * none from before its first day.
 */
@Component
class MeetingRhythm implements JudgedCases {

	private final Committees committees;

	private final CommitteeMeetings meetings;

	private final Messages messages;

	MeetingRhythm(Committees committees, CommitteeMeetings meetings, Messages messages) {
		this.committees = committees;
		this.meetings = meetings;
		this.messages = messages;
	}

	@Override
	@Transactional(readOnly = true)
	public List<JudgedCase> of(CommitteeId committee, LocalDate from, LocalDate to) {
		List<CommitteeView> bodies = this.committees.bodiesOf(committee)
			.stream()
			.filter((body) -> !body.foundingDate().isAfter(to))
			.toList();
		List<MeetingView> regular = this.meetings.convoked(bodies.stream().map(CommitteeView::id).toList(), from, to)
			.stream()
			.filter((meeting) -> meeting.kind() == MeetingKind.REGULAR && meeting.state() == MeetingState.CLOSED)
			.toList();
		return bodies.stream().map((body) -> {
			Stream<LocalDate> held = regular.stream()
				.filter((meeting) -> meeting.committeeId().equals(body.id()))
				.map((meeting) -> LegalTime.dayOf(meeting.startsAt()));
			LocalDate first = body.foundingDate().isAfter(from) ? body.foundingDate() : from;
			Body role = (body.assistsId() != null) ? Body.HELPER : Body.COMMITTEE;
			return new JudgedCase(body.id(), this.messages.text("meeting.rhythm." + role.name()), to,
					List.of(new CadenceFacts(role, held.toList(), first, to)));
		}).toList();
	}

}

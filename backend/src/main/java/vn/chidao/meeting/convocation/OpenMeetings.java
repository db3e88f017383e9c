package vn.chidao.meeting.convocation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.InvitationResponse;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.invitation.InvitationView;
import vn.chidao.meeting.invitation.Invitations;
import vn.chidao.meeting.session.CommitteeMeetings;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.cases.OpenCase;
import vn.chidao.regulation.cases.OpenCases;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.security.CommitteeId;

/**
 * Meetings that are convened and not closed, and the wishes to be absent nobody has
 * decided yet: they were begun under the rules of the notice.
 */
@Component
class OpenMeetings implements OpenCases {

	private static final Set<RuleType> OF_MEETINGS = EnumSet.of(RuleType.CONVENE_RIGHT, RuleType.CHAIR_RIGHT,
			RuleType.EXTEND_RIGHT, RuleType.COMPOSE_RIGHT, RuleType.NOTICE_PERIOD, RuleType.MANDATORY_AGENDA,
			RuleType.DECISION_MODE, RuleType.CONCLUSION_NOTICE);

	private static final Set<RuleType> OF_ABSENCES = EnumSet.of(RuleType.ABSENCE_CONSENT, RuleType.SUBSTITUTE_OPINION);

	private final CommitteeMeetings meetings;

	private final Invitations invitations;

	private final Standings standings;

	private final Messages messages;

	OpenMeetings(CommitteeMeetings meetings, Invitations invitations, Standings standings, Messages messages) {
		this.meetings = meetings;
		this.invitations = invitations;
		this.standings = standings;
		this.messages = messages;
	}

	@Override
	@Transactional(readOnly = true)
	public List<OpenCase> of(CommitteeId committee, LocalDate today) {
		Map<CommitteeId, Standing.Place> bodies = this.standings.placesUnder(committee);
		List<MeetingView> open = this.meetings.underWay(bodies.keySet());
		Map<MeetingId, List<InvitationView>> invited = this.invitations
			.ofMeetings(open.stream().map(MeetingView::id).toList());
		return open.stream()
			.flatMap((meeting) -> Stream.ofNullable(bodies.get(meeting.committeeId()))
				.flatMap((place) -> cases(meeting, place, invited.getOrDefault(meeting.id(), List.of()))))
			.toList();
	}

	private Stream<OpenCase> cases(MeetingView meeting, Standing.Place place, List<InvitationView> invited) {
		LocalDate day = LegalTime.dayOf(meeting.startsAt());
		OpenCase held = new OpenCase(meeting.id(), meeting.title(), day,
				OpenCase.Reliance.on(place.body(), OF_MEETINGS));
		Stream<OpenCase> absences = invited.stream()
			.filter((invitation) -> invitation.response() == InvitationResponse.ABSENCE_REQUESTED)
			.map((invitation) -> new OpenCase(meeting.id(),
					this.messages.text("meeting.openCase.absence", meeting.title()), day,
					OpenCase.Reliance.on(place.body(), OF_ABSENCES)));
		return Stream.concat(Stream.of(held), absences);
	}

}

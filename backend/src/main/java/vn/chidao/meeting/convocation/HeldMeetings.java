package vn.chidao.meeting.convocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.InvitationResponse;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.invitation.InvitationView;
import vn.chidao.meeting.session.CommitteeMeetings;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.cases.JudgedCase;
import vn.chidao.regulation.cases.JudgedCases;
import vn.chidao.regulation.engine.facts.AgendaFacts;
import vn.chidao.regulation.engine.facts.AttendeesFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.Dispatch;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Rank;
import vn.chidao.security.CommitteeId;

/**
 * The convened meetings of a committee and its helper team with the facts they can be
 * judged by again.
 */
@Component
class HeldMeetings implements JudgedCases {

	private final CommitteeMeetings meetings;

	private final HeldDetails details;

	private final Standings standings;

	HeldMeetings(CommitteeMeetings meetings, HeldDetails details, Standings standings) {
		this.meetings = meetings;
		this.details = details;
		this.standings = standings;
	}

	@Override
	@Transactional(readOnly = true)
	public List<JudgedCase> of(CommitteeId committee, LocalDate from, LocalDate to) {
		Map<CommitteeId, Standing.Place> bodies = this.standings.placesUnder(committee);
		List<MeetingView> held = this.meetings.convoked(bodies.keySet(), from, to);
		HeldDetails.Known known = this.details.of(held, bodies);
		List<JudgedCase> cases = new ArrayList<>();
		for (MeetingView meeting : held) {
			Standing.Place place = bodies.get(meeting.committeeId());
			if (place != null) {
				cases.add(new JudgedCase(meeting.id(), meeting.title(), LegalTime.dayOf(meeting.startsAt()),
						facts(meeting, place, known)));
			}
		}
		return cases;
	}

	private static List<Facts> facts(MeetingView meeting, Standing.Place place, HeldDetails.Known known) {
		MeetingShape shape = new MeetingShape(place.body(),
				vn.chidao.regulation.engine.terms.MeetingKind.valueOf(meeting.kind().name()), meeting.isExtended(),
				meeting.startsAt());
		ConvocationJudge.Prepared prepared = known.prepared(meeting.id());
		ConvocationJudge.Notice notice = new ConvocationJudge.Notice(meeting.content(), meeting.place(),
				prepared.papers());
		Dispatch dispatch = new Dispatch(Objects.requireNonNull(meeting.convokedAt()), true, notice.stated(),
				prepared.papers() > 0);
		List<Facts> facts = new ArrayList<>();
		facts.add(new ConvocationFacts(shape, dispatch,
				known.capacities(meeting.convokedById(), meeting.id(), Power.CONVENE)));
		if (known.invited(meeting.id()).anyMatch((invitation) -> invitation.guestAgencyId() != null)) {
			boolean presided = Objects.equals(meeting.convokedById(), meeting.presidingId());
			facts.add(new AttendeesFacts(shape, known.capacities(meeting.convokedById(), meeting.id(), Power.CONVENE),
					presided));
		}
		facts.add(new AgendaFacts(shape, prepared.agenda().all(), prepared.agenda().opening()));
		MembershipView chair = known.member(meeting.presidingId());
		if (chair != null) {
			boolean head = PostRole.valueOf(chair.post().name()).rank() == Rank.HEAD;
			facts.add(new PresidingFacts(shape, known.capacities(meeting.presidingId(), meeting.id(), Power.CHAIR),
					!head, !head));
		}
		if (meeting.state() == MeetingState.CLOSED) {
			known.invited(meeting.id()).flatMap((invitation) -> absence(invitation, place, known)).forEach(facts::add);
		}
		return facts;
	}

	private static Stream<Facts> absence(InvitationView invitation, Standing.Place place, HeldDetails.Known known) {
		if (invitation.memberId() == null || !invitation.isAway()) {
			return Stream.of();
		}
		AttendanceFacts.Presence presence = (invitation.response() == InvitationResponse.ABSENCE_GRANTED)
				? AttendanceFacts.Presence.ABSENT_WITH_CONSENT : AttendanceFacts.Presence.ABSENT_WITHOUT_CONSENT;
		AttendanceFacts.Substitution substitution = (invitation.substitution() == null)
				? AttendanceFacts.Substitution.NONE : invitation.owesWrittenOpinion()
						? AttendanceFacts.Substitution.OPINION_OWED : AttendanceFacts.Substitution.OPINION_GIVEN;
		return Stream.of(new AttendanceFacts(place.body(), known.name(invitation.personId()), presence, substitution));
	}

	static Collection<MembershipId> posts(Collection<MeetingView> meetings) {
		return meetings.stream()
			.flatMap((meeting) -> Stream.of(meeting.convokedById(), meeting.presidingId()))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	static Collection<MeetingId> ids(Collection<MeetingView> meetings) {
		return meetings.stream().map(MeetingView::id).toList();
	}

}

package vn.chidao.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.cases.JudgedCase;
import vn.chidao.regulation.cases.JudgedCases;
import vn.chidao.regulation.engine.facts.ConclusionNoticeFacts;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.security.CommitteeId;

/**
 * When and by whom the conclusions of closed meetings were made known. A notice that is
 * still to come counts as of now.
 */
@Component
class ToldConclusions implements JudgedCases {

	private final ConclusionRegister register;

	private final Standings standings;

	private final Messages messages;

	private final Clock clock;

	ToldConclusions(ConclusionRegister register, Standings standings, Messages messages, Clock clock) {
		this.register = register;
		this.standings = standings;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<JudgedCase> of(CommitteeId committee, LocalDate from, LocalDate to) {
		Map<CommitteeId, Standing.Place> bodies = this.standings.placesUnder(committee);
		List<MeetingView> closed = this.register.concluded(bodies.keySet(),
				from.atStartOfDay(LegalTime.VIETNAM).toInstant(),
				to.plusDays(1).atStartOfDay(LegalTime.VIETNAM).toInstant());
		Map<MeetingId, ConclusionNoticeView> notices = this.register
			.noticesOf(closed.stream().map(MeetingView::id).toList());
		Map<MembershipId, Set<Capacity>> acting = this.standings
			.ofMemberships(notices.values().stream().map(ConclusionNoticeView::issuedById).distinct().toList());
		return closed.stream()
			.flatMap((meeting) -> Optional.ofNullable(bodies.get(meeting.committeeId()))
				.map((place) -> told(meeting, place, notices.get(meeting.id()), acting))
				.stream())
			.toList();
	}

	private JudgedCase told(MeetingView meeting, Standing.Place place, @Nullable ConclusionNoticeView notice,
			Map<MembershipId, Set<Capacity>> acting) {
		Instant now = this.clock.instant();
		// how many it reached is told by the deliveries and depends on no rule
		ConclusionNoticeFacts.Notice known = (notice == null) ? new ConclusionNoticeFacts.Notice(null, Set.of(), 0, 0)
				: new ConclusionNoticeFacts.Notice(notice.issuedAt(),
						acting.getOrDefault(notice.issuedById(), Set.of()), 0, 0);
		Instant closedAt = (meeting.closedAt() != null) ? meeting.closedAt() : now;
		return new JudgedCase(meeting.id(), this.messages.text("conclusion.case", meeting.title()),
				LegalTime.dayOf(meeting.startsAt()),
				List.of(new ConclusionNoticeFacts(place.body(), closedAt, now, known)));
	}

}

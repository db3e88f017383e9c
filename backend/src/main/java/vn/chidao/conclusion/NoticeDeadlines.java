package vn.chidao.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.calendar.CalendarChange;
import vn.chidao.calendar.CountedDeadlines;
import vn.chidao.calendar.MovedDeadline;
import vn.chidao.calendar.MovedDeadlineKind;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * Last days for conclusion notices, as far as the calendar still moves them: those of
 * closed meetings whose conclusions nobody has made known yet.
 */
@Component
class NoticeDeadlines implements CountedDeadlines {

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private final ConclusionRegister register;

	private final NoticeRules rules;

	private final Standings standings;

	private final Committees committees;

	NoticeDeadlines(ConclusionRegister register, NoticeRules rules, Standings standings, Committees committees) {
		this.register = register;
		this.rules = rules;
		this.standings = standings;
		this.committees = committees;
	}

	@Override
	@Transactional(readOnly = true)
	public List<MovedDeadline> movedBy(CalendarChange change) {
		Map<CommitteeId, CommitteeView> bodies = this.committees.list()
			.stream()
			.collect(Collectors.toMap(CommitteeView::id, (body) -> body));
		Instant since = start(change.day().minusDays(REACH_IN_DAYS));
		List<MeetingView> untold = this.register.untold(bodies.keySet(), since);
		Map<CommitteeId, Standing.Place> places = this.standings
			.places(untold.stream().map(MeetingView::committeeId).distinct().toList());
		return untold.stream()
			.flatMap((meeting) -> Stream.ofNullable(places.get(meeting.committeeId()))
				.flatMap((place) -> moved(meeting, place, change, bodies).stream()))
			.toList();
	}

	/**
	 * Whether a notice that went out was in time, or not, by a count that passed over a
	 * day.
	 */
	@Override
	@Transactional(readOnly = true)
	public boolean wereJudgedOver(LocalDate day) {
		List<CommitteeId> bodies = this.committees.list().stream().map(CommitteeView::id).toList();
		List<MeetingView> concluded = this.register.concluded(bodies, start(day.minusDays(REACH_IN_DAYS)), start(day));
		Set<MeetingId> told = this.register.noticesOf(concluded.stream().map(MeetingView::id).toList()).keySet();
		Map<CommitteeId, Standing.Place> places = this.standings
			.places(concluded.stream().map(MeetingView::committeeId).distinct().toList());
		return concluded.stream()
			.filter((meeting) -> told.contains(meeting.id()))
			.anyMatch((meeting) -> wasDueFrom(day, meeting, places.get(meeting.committeeId())));
	}

	private boolean wasDueFrom(LocalDate day, MeetingView meeting, Standing.@Nullable Place place) {
		return place != null && this.rules.dueOn(meeting, place).filter((due) -> !due.isBefore(day)).isPresent();
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(LegalTime.VIETNAM).toInstant();
	}

	private Optional<MovedDeadline> moved(MeetingView meeting, Standing.Place place, CalendarChange change,
			Map<CommitteeId, CommitteeView> bodies) {
		Optional<Instant> before = this.rules.dueOn(meeting, place, change.before()).map(NoticeDeadlines::end);
		Optional<Instant> after = this.rules.dueOn(meeting, place, change.after()).map(NoticeDeadlines::end);
		if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
			return Optional.empty();
		}
		CommitteeView body = bodies.get(meeting.committeeId());
		return Optional.of(new MovedDeadline(MovedDeadlineKind.CONCLUSION_NOTICE, meeting.id(), meeting.title(),
				(body != null) ? body.shortName() : "", before.get(), after.get()));
	}

	private static Instant end(LocalDate day) {
		return day.atTime(END_OF_DAY).atZone(LegalTime.VIETNAM).toInstant();
	}

}

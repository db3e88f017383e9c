package vn.chidao.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

	private final NoticeCounts counts;

	private final Committees committees;

	NoticeDeadlines(ConclusionRegister register, NoticeCounts counts, Committees committees) {
		this.register = register;
		this.counts = counts;
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
		return this.counts.of(untold)
			.stream()
			.flatMap((count) -> moved(count, change, bodies.get(count.meeting().committeeId())).stream())
			.toList();
	}

	/**
	 * Whether a notice that went out was in time, or not, by a count that passed over a
	 * day.
	 */
	@Override
	@Transactional(readOnly = true)
	public boolean wereJudgedOver(CalendarChange removal) {
		LocalDate day = removal.day();
		List<CommitteeId> bodies = this.committees.list().stream().map(CommitteeView::id).toList();
		List<MeetingView> concluded = this.register.concluded(bodies, start(day.minusDays(REACH_IN_DAYS)), start(day));
		Set<MeetingId> told = this.register.noticesOf(concluded.stream().map(MeetingView::id).toList()).keySet();
		return this.counts.lastDays(concluded.stream().filter((meeting) -> told.contains(meeting.id())).toList())
			.anyMatch((due) -> !due.isBefore(day));
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(LegalTime.VIETNAM).toInstant();
	}

	private static Optional<MovedDeadline> moved(NoticeCount count, CalendarChange change,
			@Nullable CommitteeView body) {
		Optional<Instant> before = count.dueOn(change.before()).map(NoticeDeadlines::end);
		Optional<Instant> after = count.dueOn(change.after()).map(NoticeDeadlines::end);
		if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
			return Optional.empty();
		}
		MeetingView meeting = count.meeting();
		return Optional.of(new MovedDeadline(MovedDeadlineKind.CONCLUSION_NOTICE, meeting.id(), meeting.title(),
				(body != null) ? body.shortName() : "", before.get(), after.get()));
	}

	private static Instant end(LocalDate day) {
		return day.atTime(END_OF_DAY).atZone(LegalTime.VIETNAM).toInstant();
	}

}

package vn.chidao.meeting.convocation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.calendar.CalendarChange;
import vn.chidao.calendar.CountedDeadlines;
import vn.chidao.calendar.CountedMoment;
import vn.chidao.calendar.MovedDeadline;
import vn.chidao.calendar.MovedDeadlineKind;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.CountedMeetings;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.regulation.engine.Deadline;
import vn.chidao.security.CommitteeId;

/**
 * Latest moments for notice and papers, as far as the calendar still moves them: those of
 * meetings that nobody has convened yet.
 */
@Component
class DispatchDeadlines implements CountedDeadlines {

	private final CountedMeetings meetings;

	private final Rulebooks rulebooks;

	private final Committees committees;

	private final Clock clock;

	DispatchDeadlines(CountedMeetings meetings, Rulebooks rulebooks, Committees committees, Clock clock) {
		this.meetings = meetings;
		this.rulebooks = rulebooks;
		this.committees = committees;
		this.clock = clock;
	}

	@Override
	public List<MovedDeadline> movedBy(CalendarChange change) {
		List<MeetingView> open = this.meetings.open(change.day(), this.clock.instant());
		Map<MeetingId, Rulebook> rules = this.rulebooks.of(open);
		Map<CommitteeId, CommitteeView> bodies = this.committees
			.views(open.stream().map(MeetingView::committeeId).distinct().toList());
		return open.stream()
			.flatMap((meeting) -> Stream.ofNullable(rules.get(meeting.id()))
				.flatMap((book) -> moved(meeting, book, change, bodies.get(meeting.committeeId())).stream()))
			.toList();
	}

	@Override
	public boolean wereJudgedOver(CalendarChange removal) {
		return this.meetings.wereJudgedOver(removal.day());
	}

	private static Optional<MovedDeadline> moved(MeetingView meeting, Rulebook book, CalendarChange change,
			@Nullable CommitteeView body) {
		Instant before = deadline(meeting, book, change.before());
		Instant after = deadline(meeting, book, change.after());
		if (before == null || after == null || Objects.equals(before, after)) {
			return Optional.empty();
		}
		return Optional.of(new MovedDeadline(MovedDeadlineKind.MEETING_DISPATCH, meeting.id(), meeting.title(),
				(body != null) ? body.shortName() : "", before, after));
	}

	private static @Nullable Instant deadline(MeetingView meeting, Rulebook book, WorkingCalendar calendar) {
		Rulebook counted = new Rulebook(book.body(), book.told(), calendar);
		return counted.bindingDeadline(counted.shape(meeting))
			.map(Deadline::latest)
			.map(CountedMoment::instant)
			.orElse(null);
	}

}

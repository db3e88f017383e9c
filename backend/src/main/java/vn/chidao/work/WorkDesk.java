package vn.chidao.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.calendar.Calendars;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.security.Actor;

/**
 * Gathers what a person owes from all modules, most urgent first.
 */
@Component
class WorkDesk {

	private static final int MOST = 100;

	private static final Comparator<WorkItem> NEAREST_FIRST = Comparator
		.comparing(WorkItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(WorkItem::kind)
		.thenComparing(WorkItem::id);

	private final List<WorkSource> sources;

	private final Meetings meetings;

	private final Calendars calendars;

	private final Clock clock;

	WorkDesk(List<WorkSource> sources, Meetings meetings, Calendars calendars, Clock clock) {
		this.sources = List.copyOf(sources);
		this.meetings = meetings;
		this.calendars = calendars;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	MyWork of(Actor actor) {
		if (actor.person() == null) {
			return new MyWork(List.of());
		}
		return new MyWork(this.sources.stream()
			.flatMap((source) -> source.workOf(actor.person().value(), today()).stream())
			.sorted(NEAREST_FIRST)
			.limit(MOST)
			.toList());
	}

	@Transactional(readOnly = true)
	@Nullable MeetingView nextMeeting() {
		return this.meetings.nextOfViewer().orElse(null);
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	@Nullable Integer workingDaysLeft(WorkItem item) {
		LocalDate lastDay = item.dueOn();
		return (lastDay != null) ? this.calendars.current().workingDaysLeft(today(), lastDay) : null;
	}

}

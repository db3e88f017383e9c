package vn.chidao.conclusion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.RulesOn;
import vn.chidao.security.CommitteeId;

/**
 * Counts the time for the notices of many meetings at once.
 */
@Component
class NoticeCounts {

	private final Regulations regulations;

	private final Standings standings;

	private final Calendars calendars;

	NoticeCounts(Regulations regulations, Standings standings, Calendars calendars) {
		this.regulations = regulations;
		this.standings = standings;
		this.calendars = calendars;
	}

	/**
	 * How the notices of meetings are counted, in a constant number of statements.
	 * @param meetings the meetings, in any order
	 * @return a count for each meeting of a body that stands, in the same order
	 */
	List<NoticeCount> of(Collection<MeetingView> meetings) {
		Map<CommitteeId, Standing.Place> places = this.standings
			.places(meetings.stream().map(MeetingView::committeeId).distinct().toList());
		Map<MeetingView, RulesOn> days = new LinkedHashMap<>();
		for (MeetingView meeting : meetings) {
			Standing.Place place = places.get(meeting.committeeId());
			if (place != null) {
				// a case is judged by the rules in force on its day: that of the meeting
				days.put(meeting, new RulesOn(place.committee(), LegalTime.dayOf(meeting.startsAt())));
			}
		}
		Map<RulesOn, CommitteeRules> rules = this.regulations.rulesOf(Set.copyOf(days.values()));
		return days.entrySet()
			.stream()
			.map((entry) -> new NoticeCount(entry.getKey(),
					Objects.requireNonNull(places.get(entry.getKey().committeeId())).body(),
					Objects.requireNonNull(rules.get(entry.getValue()))))
			.toList();
	}

	/** Last days for the notices of meetings, by the newest calendar. */
	Stream<LocalDate> lastDays(Collection<MeetingView> meetings) {
		WorkingCalendar calendar = this.calendars.current();
		return of(meetings).stream().flatMap((count) -> count.dueOn(calendar).stream());
	}

}

package vn.chidao.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.meeting.MeetingView;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.engine.terms.Body;

/**
 * How the time for the notice of a meeting's conclusions is counted.
 *
 * @param meeting the meeting
 * @param body what kind of body met
 * @param rules the rules in force on the day of the meeting
 */
record NoticeCount(MeetingView meeting, Body body, CommitteeRules rules) {

	/**
	 * Last day by a calendar; empty while the meeting goes on or where nothing is said.
	 */
	Optional<LocalDate> dueOn(WorkingCalendar calendar) {
		Instant closedAt = this.meeting.closedAt();
		return (closedAt == null) ? Optional.empty()
				: this.rules.inForce()
					.obligations()
					.conclusionDeadlines(this.body, closedAt, calendar)
					.value()
					.map((deadlines) -> deadlines.getFirst().latest().moment().toLocalDate());
	}

}

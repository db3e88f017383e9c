package vn.chidao.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.security.Access;

/**
 * The commands on the calendar: access, checks, what it moves, change, audit. Judged
 * findings keep the version they were judged by.
 */
@Service
class CalendarService {

	private final Access access;

	private final CalendarConditions conditions;

	private final CalendarDesk desk;

	private final Messages messages;

	CalendarService(Access access, CalendarConditions conditions, CalendarDesk desk, Messages messages) {
		this.access = access;
		this.conditions = conditions;
		this.desk = desk;
		this.messages = messages;
	}

	@Transactional
	ChangedCalendar put(PutCalendarDay act) {
		this.access.require(CalendarAction.PUT_CALENDAR_DAY);
		return change(new Edit(act.date(), act.day(), act.expectedVersion(), act.confirmed()),
				(calendar) -> this.conditions.against(act, calendar));
	}

	@Transactional
	ChangedCalendar remove(RemoveCalendarDay act) {
		this.access.require(CalendarAction.REMOVE_CALENDAR_DAY);
		return change(new Edit(act.date(), null, act.expectedVersion(), act.confirmed()),
				(calendar) -> this.conditions.againstRemoving(act.date(), calendar));
	}

	@Transactional(readOnly = true)
	CalendarChangeImpact impact(LocalDate date, @Nullable DayKind kind) {
		this.access.require(CalendarAction.PUT_CALENDAR_DAY);
		return this.desk.preview(date, kind);
	}

	private ChangedCalendar change(Edit edit, Function<WorkingCalendar, List<UserError>> refusalsOf) {
		WorkingCalendar calendar = this.desk.locked();
		if (calendar.version() != edit.expectedVersion()) {
			return ChangedCalendar.refused(List
				.of(StaleVersion.of(this.messages.text("refusal.stale"), this.desk.year(edit.date().getYear()))),
					List.of());
		}
		List<UserError> refusals = refusalsOf.apply(calendar);
		if (!refusals.isEmpty()) {
			return ChangedCalendar.refused(refusals, List.of());
		}
		List<MovedDeadline> moved = this.desk.moved(calendar, edit.date(), edit.day());
		if (!moved.isEmpty() && !edit.confirmed()) {
			return ChangedCalendar.refused(
					List.of(InvalidInput.of(this.messages.text("refusal.calendar.confirm", moved.size()), "confirmed")),
					moved);
		}
		return ChangedCalendar.done(this.desk.publish(calendar, edit.date(), edit.day()), moved);
	}

	/**
	 * A change as the office asks for it.
	 *
	 * @param date the day
	 * @param day what it becomes, null to take it out
	 * @param expectedVersion version of the calendar the office read
	 * @param confirmed whether open deadlines may move
	 */
	private record Edit(LocalDate date, @Nullable CalendarDay day, int expectedVersion, boolean confirmed) {
	}

}

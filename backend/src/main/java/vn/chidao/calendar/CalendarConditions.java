package vn.chidao.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;

/**
 * What a day must be before it enters or leaves the calendar.
 */
@Component
class CalendarConditions {

	private static final int SHORTEST = 2;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_SOURCE = 500;

	private final CalendarImpact impact;

	private final Messages messages;

	private final Clock clock;

	CalendarConditions(CalendarImpact impact, Messages messages, Clock clock) {
		this.impact = impact;
		this.messages = messages;
		this.clock = clock;
	}

	List<UserError> against(PutCalendarDay act, WorkingCalendar calendar) {
		List<UserError> refusals = new ArrayList<>();
		LocalDate date = act.date();
		boolean known = calendar.specialDay(date).isPresent();
		if (!calendar.covers(date) && !calendar.covers(date.minusYears(1)) && !calendar.covers(date.plusYears(1))) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.calendar.year"), "date"));
		}
		if (!suits(act.kind(), date, known)) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.calendar.kind." + act.kind()), "kind"));
		}
		length(refusals, act.name(), LONGEST_NAME, "name");
		length(refusals, act.english(), LONGEST_NAME, "nameEn");
		length(refusals, act.source(), LONGEST_SOURCE, "source");
		return refusals;
	}

	List<UserError> againstRemoving(LocalDate date, WorkingCalendar calendar) {
		if (calendar.specialDay(date).isEmpty()) {
			return List.of(InvalidInput.of(this.messages.text("refusal.calendar.notThere"), "date"));
		}
		if (date.isBefore(LegalTime.today(this.clock))) {
			return List.of(IllegalMove.of(this.messages.text("refusal.calendar.past")));
		}
		return this.impact.wasJudgedOver(new CalendarChange(date, calendar, calendar.with(date, null)))
				? List.of(IllegalMove.of(this.messages.text("refusal.calendar.judged"))) : List.of();
	}

	/**
	 * Off in place of a weekend day, or swapped, can only be a day that would be worked;
	 * worked in exchange only one that would not.
	 */
	private static boolean suits(DayKind kind, LocalDate date, boolean known) {
		boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
		return switch (kind) {
			case HOLIDAY -> true;
			case COMPENSATORY, SWAPPED_OFF -> !weekend;
			case MAKE_UP_WORKING -> weekend;
			case WORKING -> known && !weekend;
			case WEEKEND -> known && weekend;
		};
	}

	private void length(List<UserError> refusals, String text, int longest, String field) {
		int length = text.strip().length();
		if (length < SHORTEST || length > longest) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.length", SHORTEST, longest), field));
		}
	}

}

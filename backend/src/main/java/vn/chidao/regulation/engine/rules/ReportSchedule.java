package vn.chidao.regulation.engine.rules;

import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Message;

/**
 * When reports are owed.
 *
 * @param periods how often; several when one text asks for several periods
 * @param due the day by which, if stated
 * @param beforeSession whether one is owed before each session
 * @param triggers what else calls for one
 */
public record ReportSchedule(List<Period> periods, @Nullable Due due, boolean beforeSession, List<Trigger> triggers) {

	public ReportSchedule {
		periods = List.copyOf(periods);
		triggers = List.copyOf(triggers);
	}

	static ReportSchedule read(Parameters parameters) {
		List<MonthDay> days = parameters.monthDays("dueBefore").stream().sorted().toList();
		boolean inclusive = parameters.flag("inclusive", false);
		Shift shift = parameters.choice("ifNonWorkingDay", Shift.class, Shift.NONE);
		Integer after = parameters.number("dueDaysAfterPeriod");
		List<Period> periods = parameters.periods("periods");
		if (!days.isEmpty() && after != null) {
			parameters.contradiction("dueDaysAfterPeriod", "dueBefore");
		}
		if (after != null && periods.isEmpty()) {
			parameters.contradiction("dueDaysAfterPeriod", "periods");
		}
		Due due = (days.isEmpty() && after == null) ? null : new Due(days, inclusive, after, shift);
		return new ReportSchedule(periods, due, parameters.flag("beforeSession", false),
				parameters.list("triggers", Trigger::parse, "TASK_COMPLETED, ON_REQUEST or ISSUE_ARISEN"));
	}

	ParameterValues write(ParameterValues parameters) {
		parameters.putIfSet("periods", this.periods, NarrowedBy.LESS)
			.putIfSet("beforeSession", this.beforeSession ? true : null, NarrowedBy.LESS)
			.putIfSet("triggers", this.triggers, NarrowedBy.LESS);
		if (this.due != null) {
			parameters.putIfSet("dueBefore", this.due.days(), NarrowedBy.CHANGE)
				.put("inclusive", this.due.inclusive(), NarrowedBy.LESS)
				.putIfSet("dueDaysAfterPeriod", this.due.daysAfterPeriod(), NarrowedBy.LESS)
				.put("ifNonWorkingDay", this.due.ifNonWorkingDay(), NarrowedBy.CHANGE, false);
		}
		else if (!this.periods.isEmpty()) {
			parameters.put("dueBefore", null, NarrowedBy.CHANGE);
		}
		return parameters;
	}

	List<Message> explanation() {
		List<Message> sentences = new ArrayList<>();
		if (!this.periods.isEmpty()) {
			sentences.add(new Message("explain.report.periods", Map.of("periods", this.periods)));
		}
		if (this.due != null) {
			sentences.add(this.due.explanation());
		}
		else if (!this.periods.isEmpty()) {
			sentences.add(Message.of("explain.report.dueNotStated"));
		}
		if (this.beforeSession) {
			sentences.add(Message.of("explain.report.beforeSession"));
		}
		this.triggers.forEach((trigger) -> sentences.add((trigger.by() != null)
				? new Message("explain.report.triggerBy", Map.of("trigger", trigger.occasion(), "by", trigger.by()))
				: new Message("explain.report.trigger", Map.of("trigger", trigger.occasion()))));
		if (sentences.isEmpty()) {
			sentences.add(Message.of("explain.report.notStated"));
		}
		return sentences;
	}

	/**
	 * By which day.
	 *
	 * @param days fixed days of the year; empty when counted from the period's end
	 * @param inclusive whether the fixed day itself is still in time; "trước ngày 15" is
	 * not
	 * @param daysAfterPeriod days after the period's end
	 * @param ifNonWorkingDay whether the last day moves when it is not a working day
	 */
	public record Due(List<MonthDay> days, boolean inclusive, @Nullable Integer daysAfterPeriod,
			Shift ifNonWorkingDay) {

		public Due {
			days = List.copyOf(days);
		}

		Message explanation() {
			if (this.daysAfterPeriod != null) {
				return new Message("explain.report.dueAfter", Map.of("days", this.daysAfterPeriod));
			}
			return new Message(this.inclusive ? "explain.report.dueOn" : "explain.report.dueBefore",
					Map.of("days", this.days, "shift", this.ifNonWorkingDay));
		}

	}

	/** Where the last day goes when it is not a working day. */
	public enum Shift {

		NONE, PREVIOUS, NEXT

	}

}

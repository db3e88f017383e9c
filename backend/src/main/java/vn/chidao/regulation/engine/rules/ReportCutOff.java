package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.chidao.regulation.engine.terms.Message;

/**
 * On which day of a period's last month its data is closed. The next period's data begins
 * on the day after.
 *
 * @param dayOfMonth the day
 */
public record ReportCutOff(int dayOfMonth) implements Rule {

	/** The last day every month has. */
	private static final int LAST_COMMON_DAY = 28;

	static ReportCutOff read(Parameters parameters) {
		int day = parameters.requiredNumber("dayOfMonth");
		if (day < 1 || day > LAST_COMMON_DAY) {
			parameters.contradiction("dayOfMonth", "1 to " + LAST_COMMON_DAY);
		}
		return new ReportCutOff(day);
	}

	@Override
	public RuleType type() {
		return RuleType.REPORT_CUT_OFF;
	}

	/**
	 * The span of data for a calendar period.
	 * @param window the calendar period, in whole months
	 * @return from the day after the last month's cut-off to this one's
	 */
	DateSpan shift(DateSpan window) {
		return new DateSpan(window.from().minusMonths(1).withDayOfMonth(this.dayOfMonth).plusDays(1),
				window.to().withDayOfMonth(this.dayOfMonth));
	}

	LocalDate onOrBefore(LocalDate day) {
		LocalDate sameMonth = day.withDayOfMonth(this.dayOfMonth);
		return sameMonth.isAfter(day) ? sameMonth.minusMonths(1) : sameMonth;
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("dayOfMonth", this.dayOfMonth, NarrowedBy.CHANGE).list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.REPORT_CUT_OFF", Map.of("day", this.dayOfMonth)));
	}

}

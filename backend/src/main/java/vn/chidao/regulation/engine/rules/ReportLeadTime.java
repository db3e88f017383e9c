package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.ReportPeriodFacts;
import vn.chidao.regulation.engine.terms.Message;

/**
 * How much time those who write a report have once its data is closed.
 *
 * @param minWorkingDays working days after the day the data is closed up to the last day
 * in time, that day included
 */
public record ReportLeadTime(int minWorkingDays) implements Rule {

	static ReportLeadTime read(Parameters parameters) {
		return new ReportLeadTime(parameters.requiredNumber("minWorkingDays"));
	}

	@Override
	public RuleType type() {
		return RuleType.REPORT_LEAD_TIME;
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		if (!(facts instanceof ReportPeriodFacts period)) {
			return List.of();
		}
		int left = Math.max(0, calendar.workingDaysBetween(period.closedOn(), period.lastDay()));
		if (left >= this.minWorkingDays) {
			return List.of();
		}
		Map<String, Object> args = Map.of("closedOn", period.closedOn(), "lastDay", period.lastDay(), "left", left,
				"required", this.minWorkingDays);
		return List.of(new Breach(new Message("report.leadTime", args), Message.of("report.leadTime.wayOut"), List.of(),
				Breach.Effect.RECORDED));
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("minWorkingDays", this.minWorkingDays, NarrowedBy.MORE).list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.REPORT_LEAD_TIME", Map.of("days", this.minWorkingDays)));
	}

}

package vn.chidao.regulation;

import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * What a breach of a rule usually does: what can be prevented is refused, what already
 * happened is kept on record.
 */
final class UsualSeverity {

	private UsualSeverity() {
	}

	static Severity of(RuleType type) {
		return switch (type) {
			case MEETING_CADENCE, COMPOSE_RIGHT, ATTENDANCE_DUTY, SUBSTITUTE_OPINION, CONCLUSION_NOTICE,
					REPORT_OBLIGATION, REPORT_CUT_OFF, REPORT_LEAD_TIME, MANDATORY_AGENDA, REPLACEMENT_PROCEDURE,
					COMMENDATION, ISSUE_REPORT, SPECIAL_EXPENDITURE ->
				Severity.WARN;
			case RESPONSIBILITY, BUDGET, COMPOSITION, ACCOUNTABILITY, SCOPE -> Severity.INFO;
			default -> Severity.BLOCK;
		};
	}

}

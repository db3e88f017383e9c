package vn.chidao.compliance.measure;

import vn.chidao.regulation.engine.rules.RuleType;

/**
 * What is measured.
 */
public enum ComplianceMeasure {

	/** Regular meetings are held as often as the text says. */
	CADENCE(RuleType.MEETING_CADENCE),

	/** Notice goes out in time. */
	NOTICE(RuleType.NOTICE_PERIOD),

	/** What has to come with a notice comes with it. */
	PAPERS(RuleType.NOTICE_PERIOD),

	/** The matters a text wants are on the agenda. */
	AGENDA(RuleType.MANDATORY_AGENDA),

	/** Members attend. */
	ATTENDANCE(RuleType.ATTENDANCE_DUTY),

	/** Whoever stays away has consent. */
	ABSENCE_CONSENT(RuleType.ABSENCE_CONSENT),

	/** Whoever sends somebody else writes what they think. */
	WRITTEN_OPINION(RuleType.SUBSTITUTE_OPINION),

	/** Conclusions are made known in time. */
	CONCLUSION_NOTICE(RuleType.CONCLUSION_NOTICE),

	/** Conclusions reach everybody they are meant for. */
	CONCLUSION_DELIVERY(RuleType.CONCLUSION_NOTICE),

	/** Reports are handed in in time. */
	REPORT(RuleType.REPORT_OBLIGATION),

	/** Programmes and plans come about for their year. */
	PLAN(RuleType.PLAN_APPROVAL_CHAIN);

	private final RuleType ruleType;

	ComplianceMeasure(RuleType ruleType) {
		this.ruleType = ruleType;
	}

	/**
	 * The kind of rule that is held against.
	 * @return its type
	 */
	public RuleType ruleType() {
		return this.ruleType;
	}

}

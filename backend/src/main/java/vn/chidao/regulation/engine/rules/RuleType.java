package vn.chidao.regulation.engine.rules;

import java.util.Map;
import java.util.function.Function;

import vn.chidao.regulation.engine.terms.Power;

/**
 * The kinds of rules the engine knows. A rule is one of these with parameters, so a
 * committee changes its rules by amending its regulation.
 */
public enum RuleType {

	MEETING_CADENCE(MeetingCadence::read), CONVENE_RIGHT(ConveneRight::read), PROPOSE_RIGHT(ProposeRight::read),
	CHAIR_RIGHT(ChairRight::read), EXTEND_RIGHT(ExtendRight::read), COMPOSE_RIGHT(ComposeRight::read),
	NOTICE_PERIOD(NoticePeriod::read), MANDATORY_AGENDA(MandatoryAgenda::read), ATTENDANCE_DUTY(AttendanceDuty::read),
	ABSENCE_CONSENT(AbsenceConsent::read), SUBSTITUTE_OPINION(SubstituteOpinion::read),
	DECISION_MODE(DecisionRule::read), CONCLUSION_NOTICE(ConclusionNotice::read),
	REPORT_OBLIGATION(ReportObligation::read), REPORT_CUT_OFF(ReportCutOff::read),
	REPORT_LEAD_TIME(ReportLeadTime::read), SIGN_RIGHT((parameters) -> BodyRight.read(Power.SIGN, parameters)),
	FORM_GROUPS_RIGHT((parameters) -> BodyRight.read(Power.FORM_GROUPS, parameters)),
	MOBILISE_RIGHT((parameters) -> BodyRight.read(Power.MOBILISE_EXPERTS, parameters)),
	ASSIGN_RIGHT((parameters) -> BodyRight.read(Power.ASSIGN_TASKS, parameters)), DELEGATION(DelegationRule::read),
	DISCLOSURE_POWER(DisclosurePower::read), SEAL_RULE(SealRule::read), SIGN_ON_BEHALF(SignOnBehalf::read),
	ACTING_SUBSTITUTION(ActingSubstitution::read), ESCALATION(Escalation::read),
	PLAN_APPROVAL_CHAIN(PlanApprovalChain::read), AMENDMENT_PATH(AmendmentPath::read),
	REPLACEMENT_PROCEDURE(ReplacementProcedure::read), COMMENDATION(Commendation::read),
	ISSUE_REPORT(IssueReport::read), SPECIAL_EXPENDITURE(SpecialExpenditure::read), COMPOSITION(Composition::read),
	RESPONSIBILITY(Responsibility::read), BUDGET(Budget::read), ACCOUNTABILITY(Accountability::read),
	SCOPE(Scope::read);

	// Error Prone cannot see that a method reference holds no state
	@SuppressWarnings("ImmutableEnumChecker")
	private final Function<Parameters, Rule> reader;

	RuleType(Function<Parameters, Rule> reader) {
		this.reader = reader;
	}

	/**
	 * Read a rule of this type.
	 * @param parameters its parameters as a plain map
	 * @return the rule
	 * @throws InvalidParametersException if parameters are missing, unknown or wrong; it
	 * names all of them
	 */
	public Rule read(Map<String, ?> parameters) {
		Parameters reader = new Parameters(parameters);
		Rule rule = this.reader.apply(reader);
		reader.refuseIfInvalid();
		return rule;
	}

}

package vn.chidao.regulation.engine.compare;

import java.util.List;

import vn.chidao.regulation.engine.rules.AmendmentPath;
import vn.chidao.regulation.engine.rules.Budget;
import vn.chidao.regulation.engine.rules.Commendation;
import vn.chidao.regulation.engine.rules.PlanApprovalChain;
import vn.chidao.regulation.engine.rules.ReplacementProcedure;
import vn.chidao.regulation.engine.rules.ReportObligation;
import vn.chidao.regulation.engine.rules.SpecialExpenditure;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.PlanKind;

/** What regulations say on reports, plans, money and standing work. */
final class WorkParameters {

	static final List<Parameter> ALL = List.of(report("report.helper", "HELPER"), report("report.group", "GROUP"),
			report("report.standingDeputy", "STANDING_VICE_CHAIR"), report("report.committee", "COMMITTEE"),
			report("report.members", "ANY_MEMBER"),
			Parameter.told("report.agencies", ReportObligation.class,
					(rule) -> rule.route().from().stream().allMatch(Holder.Named.class::isInstance)),
			Parameter.value("report.channels", ReportObligation.class, (rule) -> !rule.channels().isEmpty(),
					(rule) -> rule.channels().stream().sorted().toList()),
			plan("plan.yearly", Body.COMMITTEE, PlanKind.YEARLY_PLAN),
			plan("plan.programme", Body.COMMITTEE, PlanKind.YEARLY_PROGRAMME),
			plan("plan.inspection", Body.COMMITTEE, PlanKind.INSPECTION_PLAN),
			plan("plan.stage", Body.COMMITTEE, PlanKind.STAGE_PLAN),
			plan("plan.helper", Body.HELPER, PlanKind.YEARLY_PLAN), Parameter.duty("review", Duty.REVIEW),
			Parameter.duty("papers", Duty.PREPARE_PAPERS), Parameter.duty("information", Duty.REQUEST_INFORMATION),
			Parameter.duty("records", Duty.KEEP_RECORDS), Parameter.duty("security", Duty.SECURE_SYSTEMS),
			Parameter.duty("focalPoint", Duty.FOCAL_POINT),
			Parameter.duty("opinionFirst", Duty.OPINION_BEFORE_SUBMISSION),
			Parameter.duty("supervision", Duty.SUPERVISE_REGULATION),
			Parameter.value("budget.holders", Budget.class, (rule) -> true, Budget::holders),
			Parameter.value("budget.sources", Budget.class, (rule) -> true, Budget::sources),
			Parameter.value("budget.estimateBy", Budget.class, (rule) -> true, Budget::estimateBy),
			Parameter.told("expenditure", SpecialExpenditure.class, (rule) -> true),
			Parameter.value("replacement.requestedBy", ReplacementProcedure.class, (rule) -> true,
					ReplacementProcedure::requestedBy),
			Parameter.told("commendation", Commendation.class, (rule) -> true),
			Parameter.value("amendment", AmendmentPath.class, (rule) -> true, AmendmentPath::steps));

	private WorkParameters() {
	}

	private static Parameter report(String code, String reporter) {
		return Parameter.told(code, ReportObligation.class,
				(rule) -> rule.route().from().stream().anyMatch((from) -> from.code().equals(reporter)));
	}

	private static Parameter plan(String code, Body body, PlanKind kind) {
		return Parameter.value(code, PlanApprovalChain.class,
				(rule) -> rule.body() == body && (rule.plans().isEmpty() || rule.plans().contains(kind)),
				PlanApprovalChain::steps);
	}

}

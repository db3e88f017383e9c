package vn.chidao.procedure;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.chidao.membership.standing.Standing;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * What kind of matter it is, and whose.
 *
 * @param committee the committee under whose regulation it goes
 * @param body the committee or its helper team
 * @param part which of the regulation's bodies that is
 * @param kind the kind of matter
 * @param plan the kind of plan, if it is one
 * @param planYear the year it is for, if there is one for each year
 * @param reason why it goes up, if it does
 * @param issue what is brought before the leaders, if anything is
 */
@Embeddable
record CaseMatter(@Column(name = "committee_id") UUID committee, @Column(name = "body_id") UUID body,
		@Enumerated(EnumType.STRING) @Column(name = "part") Body part,
		@Enumerated(EnumType.STRING) @Column(name = "kind") ProcedureKind kind,
		@Enumerated(EnumType.STRING) @Column(name = "plan") @Nullable PlanKind plan,
		@Column(name = "plan_year") @Nullable Integer planYear,
		@Enumerated(EnumType.STRING) @Column(name = "reason") @Nullable EscalationReason reason,
		@Enumerated(EnumType.STRING) @Column(name = "issue") @Nullable IssueKind issue) {

	static CaseMatter of(Standing.Place place, OpenProcedureCase act, LocalDate today) {
		PlanKind plan = (act.kind() == ProcedureKind.PLAN) ? act.plan() : null;
		int year = (act.planYear() != null) ? act.planYear() : today.getYear();
		boolean escalation = act.kind() == ProcedureKind.ESCALATION;
		return new CaseMatter(place.committee().value(), place.id().value(), place.body(), act.kind(), plan,
				(plan != null && plan.isYearly()) ? year : null, escalation ? act.reason() : null,
				(act.kind() == ProcedureKind.ISSUE) ? act.issue() : null);
	}

	/** The matter as the rules see it. */
	ProcedureFacts.Matter facts() {
		return new ProcedureFacts.Matter(this.kind, this.part, this.plan, this.reason, this.issue);
	}

	/** The type of rule that speaks of such matters. */
	static RuleType ruleType(ProcedureKind kind) {
		return switch (kind) {
			case PLAN -> RuleType.PLAN_APPROVAL_CHAIN;
			case AMENDMENT -> RuleType.AMENDMENT_PATH;
			case REPLACEMENT -> RuleType.REPLACEMENT_PROCEDURE;
			case COMMENDATION -> RuleType.COMMENDATION;
			case SPECIAL_EXPENDITURE -> RuleType.SPECIAL_EXPENDITURE;
			case ESCALATION -> RuleType.ESCALATION;
			case DISCLOSURE -> RuleType.DISCLOSURE_POWER;
			case ISSUE -> RuleType.ISSUE_REPORT;
		};
	}

}

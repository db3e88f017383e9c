package vn.chidao.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.NomineeView;
import vn.chidao.membership.Successions;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.CommitteeRules;

/**
 * Fields of a case that follow from its rules, its people and the viewer.
 */
@Controller
class ProcedureFields {

	private final CaseRules rules;

	private final Memberships memberships;

	private final Successions successions;

	private final Viewers viewers;

	ProcedureFields(CaseRules rules, Memberships memberships, Successions successions, Viewers viewers) {
		this.rules = rules;
		this.memberships = memberships;
		this.successions = successions;
		this.viewers = viewers;
	}

	@BatchMapping(typeName = "ProcedureCase")
	Map<ProcedureCaseView, List<ProcedureStepView>> steps(List<ProcedureCaseView> cases) {
		Map<ProcedureCaseView, CommitteeRules> told = this.rules.of(cases);
		return Batch.of(cases, (procedureCase) -> {
			CommitteeRules rulesOfCase = Objects.requireNonNull(told.get(procedureCase));
			return procedureCase.caseSteps().stream().map((step) -> StepWords.of(step, rulesOfCase)).toList();
		});
	}

	@BatchMapping(typeName = "ProcedureCase")
	Map<ProcedureCaseView, List<CitationView>> citations(List<ProcedureCaseView> cases) {
		Map<ProcedureCaseView, CommitteeRules> told = this.rules.of(cases);
		return Batch.of(cases, (procedureCase) -> {
			CommitteeRules rulesOfCase = Objects.requireNonNull(told.get(procedureCase));
			return rulesOfCase.citationsOf(CaseRules.ruleOf(procedureCase, rulesOfCase));
		});
	}

	@BatchMapping(typeName = "ProcedureCase")
	Map<ProcedureCaseView, MembershipView> openedBy(List<ProcedureCaseView> cases) {
		return this.memberships.of(cases, ProcedureCaseView::openedById);
	}

	@BatchMapping(typeName = "ProcedureCase")
	Map<ProcedureCaseView, MembershipView> requestedBy(List<ProcedureCaseView> cases) {
		return this.memberships.of(cases, ProcedureCaseView::requestedById);
	}

	@BatchMapping(typeName = "ProcedureCase")
	Map<ProcedureCaseView, MembershipView> replaces(List<ProcedureCaseView> cases) {
		return this.memberships.of(cases, ProcedureCaseView::replacesId);
	}

	@BatchMapping(typeName = "ProcedureStep")
	Map<ProcedureStepView, MembershipView> takenBy(List<ProcedureStepView> steps) {
		return this.memberships.of(steps, ProcedureStepView::takenById);
	}

	@BatchMapping(typeName = "ProcedureCase")
	Map<ProcedureCaseView, NomineeView> nominee(List<ProcedureCaseView> cases) {
		List<MembershipId> passing = cases.stream()
			.map(ProcedureCaseView::replacesId)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		Map<MembershipId, NomineeView> found = passing.isEmpty() ? new HashMap<>() : this.successions.nominees(passing);
		return Batch.of(cases, ProcedureCaseView::replacesId, found);
	}

	@SchemaMapping(typeName = "ProcedureCase")
	boolean viewerCanTakeStep(ProcedureCaseView procedureCase) {
		return this.viewers.current()
			.in(procedureCase.bodyId())
			.map(Standing::capacities)
			.flatMap((capacities) -> procedureCase.next().map((step) -> step.stage().isTakenBy(capacities)))
			.orElse(false);
	}

	@SchemaMapping(typeName = "ProcedureCase")
	boolean viewerCanWithdraw(ProcedureCaseView procedureCase) {
		return procedureCase.state() == ProcedureState.OPEN && this.viewers.current().holds(procedureCase.openedById());
	}

}

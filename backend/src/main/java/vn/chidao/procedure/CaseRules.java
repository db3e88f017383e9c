package vn.chidao.procedure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.RulesOn;
import vn.chidao.regulation.engine.Procedures;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.Way;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * Opens the rules cases are judged by: those in force on the day each was opened.
 */
@Component
class CaseRules {

	private final Regulations regulations;

	CaseRules(Regulations regulations) {
		this.regulations = regulations;
	}

	CommitteeRules of(RulesOn when) {
		return this.regulations.rulesOf(when.committee(), when.day());
	}

	CommitteeRules of(ProcedureCaseView procedureCase) {
		return of(when(procedureCase));
	}

	/** The rules of several cases, in at most two statements. */
	Map<ProcedureCaseView, CommitteeRules> of(Collection<ProcedureCaseView> cases) {
		Map<RulesOn, CommitteeRules> found = this.regulations
			.rulesOf(cases.stream().map(CaseRules::when).collect(Collectors.toSet()));
		Map<ProcedureCaseView, CommitteeRules> rules = new HashMap<>();
		cases.forEach((procedureCase) -> rules.put(procedureCase, found.get(when(procedureCase))));
		return rules;
	}

	/** The rule a case takes its steps from. */
	static List<RuleDefinition> ruleOf(ProcedureCaseView procedureCase, CommitteeRules told) {
		String code = procedureCase.basis().rule();
		return told.book()
			.definitions()
			.stream()
			.filter((definition) -> definition.code().equals(code)
					&& definition.type() == CaseMatter.ruleType(procedureCase.kind()))
			.limit(1)
			.toList();
	}

	/** Why somebody may not take the next step of a case. */
	Optional<UserError> refusal(ProcedureCaseView procedureCase, Set<Capacity> capacities) {
		CommitteeRules told = of(procedureCase);
		return procedureCase.next()
			.flatMap((step) -> refusal(new Asked(step.stage(), ruleOf(procedureCase, told), procedureCase.kind()), told,
					capacities));
	}

	static Optional<UserError> refusal(Asked asked, CommitteeRules told, Set<Capacity> capacities) {
		if (asked.stage().isTakenBy(capacities)) {
			return Optional.empty();
		}
		RuleType type = CaseMatter.ruleType(asked.kind());
		return told.violations(List.of(Procedures.refusal(asked.stage(), asked.rules(), type)), null)
			.stream()
			.map(UserError.class::cast)
			.findFirst();
	}

	private static RulesOn when(ProcedureCaseView procedureCase) {
		return new RulesOn(procedureCase.committeeId(), procedureCase.openedOn());
	}

	/**
	 * A step somebody wants to take.
	 *
	 * @param stage the step
	 * @param rules the rules it comes from
	 * @param kind the kind of matter
	 */
	record Asked(Way.Stage stage, List<RuleDefinition> rules, ProcedureKind kind) {

	}

}

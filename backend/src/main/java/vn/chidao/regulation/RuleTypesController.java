package vn.chidao.regulation;

import java.util.List;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What rules of every kind are made of, over GraphQL. */
@Controller
class RuleTypesController {

	private final RegulationGate gate;

	private final ProposedRules rules;

	RuleTypesController(RegulationGate gate, ProposedRules rules) {
		this.gate = gate;
		this.rules = rules;
	}

	@QueryMapping
	List<RuleTypeDescriptionView> ruleTypes() {
		this.gate.requireKnown();
		return this.rules.types();
	}

}

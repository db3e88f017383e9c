package vn.chidao.regulation;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.security.CommitteeId;

/** Lists templates and gives them to committees, for those who may. */
@Service
class TemplateDesk {

	private final RegulationGate gate;

	private final TemplateLibrary library;

	private final TemplateAdoption adoption;

	private final ProposedRules rules;

	TemplateDesk(RegulationGate gate, TemplateLibrary library, TemplateAdoption adoption, ProposedRules rules) {
		this.gate = gate;
		this.library = library;
		this.adoption = adoption;
		this.rules = rules;
	}

	List<RegulationTemplateView> list() {
		this.gate.requireKnown();
		return this.library.templates().stream().map(RegulationTemplate::view).toList();
	}

	/** What rules of every kind are made of. */
	List<RuleTypeDescriptionView> ruleTypes() {
		this.gate.requireKnown();
		return this.rules.types();
	}

	@Transactional
	Outcome<RegulationView> adopt(CommitteeId committee, String code) {
		this.gate.require(RegulationAction.ADOPT_REGULATION_TEMPLATE, committee);
		return this.adoption.adopt(committee, code);
	}

}

package vn.chidao.regulation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.security.CommitteeId;

/** Lists templates and gives them to committees, for those who may. */
@Service
class TemplateDesk {

	private final RegulationGate gate;

	private final TemplateLibrary library;

	private final TemplateAdoption adoption;

	private final AmendmentGate amendments;

	TemplateDesk(RegulationGate gate, TemplateLibrary library, TemplateAdoption adoption, AmendmentGate amendments) {
		this.gate = gate;
		this.library = library;
		this.adoption = adoption;
		this.amendments = amendments;
	}

	List<RegulationTemplateView> list() {
		this.gate.requireKnown();
		return this.library.templates().stream().map(RegulationTemplate::view).toList();
	}

	@Transactional
	Outcome<RegulationView> adopt(CommitteeId committee, String code) {
		this.gate.require(RegulationAction.ADOPT_REGULATION_TEMPLATE, committee);
		Optional<RuleViolation> steps = this.library.find(code)
			.flatMap((template) -> this.amendments
				.stepsBefore(new Adoption(committee, template.head(), template.effectiveFrom(), code)));
		return steps.map(Outcome::<RegulationView>refused).orElseGet(() -> this.adoption.adopt(committee, code));
	}

}

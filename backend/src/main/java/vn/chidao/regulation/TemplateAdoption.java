package vn.chidao.regulation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.security.CommitteeId;

/** Gives committees the regulation of a template. */
@Component
class TemplateAdoption {

	private final TemplateLibrary library;

	private final RegulationTimeline timeline;

	private final Messages messages;

	TemplateAdoption(TemplateLibrary library, RegulationTimeline timeline, Messages messages) {
		this.library = library;
		this.timeline = timeline;
		this.messages = messages;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	Outcome<RegulationView> adopt(CommitteeId committee, String code) {
		Optional<RegulationTemplate> found = this.library.find(code);
		if (found.isEmpty()) {
			return Outcome
				.refused(InvalidInput.of(this.messages.text("refusal.regulation.noTemplate", code), "templateCode"));
		}
		RegulationTemplate template = found.get();
		Adoption adoption = new Adoption(committee, template.head(), template.effectiveFrom(), code);
		return this.timeline.insert(RegulationAction.ADOPT_REGULATION_TEMPLATE, adoption, template.rules(),
				this.library.text(code));
	}

	boolean has(String code) {
		return this.library.find(code).isPresent();
	}

	List<RuleDefinition> nationalRules() {
		return this.library.nationalRules();
	}

}

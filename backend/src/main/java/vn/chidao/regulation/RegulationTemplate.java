package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;

import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.RuleDefinition;

/**
 * A ready-made regulation.
 *
 * @param code stable code
 * @param head what identifies it
 * @param effectiveFrom first day in force; the day of issue where the source does not say
 * @param rules its rules
 * @param conflicts where it contradicts itself, is unclear or leaves a gap
 */
record RegulationTemplate(String code, RegulationHead head, LocalDate effectiveFrom, List<RuleDefinition> rules,
		List<Conflict> conflicts) {

	RegulationTemplate {
		rules = List.copyOf(rules);
		conflicts = List.copyOf(conflicts);
	}

	RegulationTemplateView view() {
		return new RegulationTemplateView(this.code, this.head.notation(), this.head.title(), this.head.sourceQuality(),
				this.rules.size());
	}

}

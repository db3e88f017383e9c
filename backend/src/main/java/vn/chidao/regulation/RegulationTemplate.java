package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;

import vn.chidao.regulation.engine.RuleDefinition;

/**
 * A ready-made regulation.
 *
 * @param code stable code
 * @param head what identifies it
 * @param effectiveFrom first day in force; the day of issue where the source does not say
 * @param rules its rules
 */
record RegulationTemplate(String code, RegulationHead head, LocalDate effectiveFrom, List<RuleDefinition> rules) {

	RegulationTemplate {
		rules = List.copyOf(rules);
	}

	RegulationTemplateView view() {
		return new RegulationTemplateView(this.code, this.head.notation(), this.head.title(), this.head.sourceQuality(),
				this.rules.size());
	}

}

package vn.chidao.regulation;

import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * A ready-made regulation as others see it, GraphQL type {@code RegulationTemplate}.
 *
 * @param code stable code
 * @param notation number and symbol
 * @param title what it regulates
 * @param sourceQuality how much of its text is known
 * @param ruleCount number of rules it brings
 */
record RegulationTemplateView(String code, String notation, String title, SourceQuality sourceQuality, int ruleCount) {

}

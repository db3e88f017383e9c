package vn.chidao.membership.powers;

import java.util.List;

import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * Who acts for an absent head; GraphQL type {@code ActingRule}.
 *
 * @param stated whether the text states it
 * @param sourceQuality how much of the text is known
 * @param actors whom the text names
 * @param citations where the text says so
 */
record ActingRuleView(boolean stated, SourceQuality sourceQuality, List<String> actors, List<CitationView> citations) {
}

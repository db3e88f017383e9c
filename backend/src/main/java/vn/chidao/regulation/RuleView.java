package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * A rule in words, GraphQL type {@code Rule}.
 *
 * @param id its id
 * @param type its kind
 * @param severity what a breach does
 * @param explanation what it asks, in the language of the request
 * @param parameters its parameters in words
 * @param citation where it stands; the main provision
 * @param citations all provisions it comes from, the main one first
 * @param anchors the keys of all provisions it comes from
 * @param validFrom first day
 * @param validTo last day
 * @param sourceQuality how much of the text behind it is known
 * @param revision 0 as adopted; grows with each parameter completed later
 */
record RuleView(RuleId id, RuleType type, Severity severity, String explanation, List<RuleParameterView> parameters,
		CitationView citation, List<CitationView> citations, Set<String> anchors, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo, SourceQuality sourceQuality, int revision) {

}

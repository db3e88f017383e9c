package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.regulation.draft.DraftHead;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.draft.DraftRule;
import vn.chidao.regulation.draft.DraftRuleState;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.regulation.recognition.Proposal;
import vn.chidao.regulation.recognition.Recogniser;
import vn.chidao.regulation.text.Identity;
import vn.chidao.regulation.text.ParsedDecision;
import vn.chidao.regulation.text.ParsedProvision;

/** Makes the parts of a draft out of a text that was read. */
final class DraftReadings {

	private DraftReadings() {
	}

	static DraftHead head(ParsedDecision decision) {
		Identity identity = decision.identity();
		LocalDate from = (identity.effectiveFrom() != null) ? identity.effectiveFrom() : identity.issueDate();
		return new DraftHead(identity.number(), identity.symbol(), RegulationPreviews.title(identity),
				identity.issueDate(), identity.issuer(), from, identity.supersedes().stream().findFirst().orElse(null),
				SourceQuality.FULL_TEXT);
	}

	/** The text in reading order. Of a number that occurs twice the first is kept. */
	static List<DraftProvision> provisions(ParsedDecision decision) {
		Set<String> anchors = new HashSet<>();
		List<DraftProvision> provisions = new ArrayList<>();
		for (RegulationText.Placed placed : RegulationText.placed(decision)) {
			ParsedProvision read = placed.provision();
			if (anchors.add(read.anchor())) {
				provisions.add(new DraftProvision(read.kind(), read.number(), read.heading(), read.text(),
						read.anchor(), placed.parentAnchor(), read.citation()));
			}
		}
		return provisions;
	}

	/**
	 * The rules read from a text, for a person to confirm.
	 * @param decision the text
	 * @param known rules the draft already has; what says the same is not proposed again
	 */
	static List<DraftRule> proposals(ParsedDecision decision, Collection<DraftRule> known) {
		Set<String> codes = new HashSet<>(known.stream().map(DraftRule::code).toList());
		return Recogniser.read(decision)
			.stream()
			.filter((proposal) -> known.stream().noneMatch((rule) -> same(rule, proposal)))
			.map((proposal) -> rule(proposal, codes))
			.toList();
	}

	private static boolean same(DraftRule rule, Proposal proposal) {
		return rule.says().type() == proposal.type()
				&& rule.says().type().read(rule.says().parameters()).equals(proposal.rule());
	}

	/** What the engine assumes is not passed off as what the text says. */
	private static Map<String, Object> stated(Proposal proposal) {
		Map<String, Object> stated = new LinkedHashMap<>(proposal.rule().parameters());
		stated.keySet().removeAll(proposal.notStated());
		return stated;
	}

	private static DraftRule rule(Proposal proposal, Set<String> codes) {
		List<Citation> citations = proposal.phrases()
			.stream()
			.map((phrase) -> AnchorCitations.of(phrase.anchor(), "", phrase.text()))
			.toList();
		return new DraftRule(RuleInputs.code(proposal.type(), proposal.anchor(), codes),
				new DraftRule.Says(proposal.type(), stated(proposal), citations),
				new DraftRule.Force(UsualSeverity.of(proposal.type()), SourceQuality.FULL_TEXT, null, null),
				new DraftRule.Reading(DraftRuleState.PROPOSED, proposal.confidence(), proposal.notStated()));
	}

}

package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.chidao.regulation.draft.DraftConflicts;
import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.draft.DraftHead;
import vn.chidao.regulation.draft.DraftRule;
import vn.chidao.regulation.draft.RegulationDraftOrigin;
import vn.chidao.regulation.engine.RuleDefinition;

/** Begins drafts from regulations and templates that exist. */
@Component
class TakenOver {

	private final TemplateLibrary library;

	private final RegulationConflicts conflicts;

	TakenOver(TemplateLibrary library, RegulationConflicts conflicts) {
		this.library = library;
		this.conflicts = conflicts;
	}

	/** The committee's own regulation: a new decision amends it and takes its place. */
	RegulationDraft.Beginning amendment(Regulation base, LocalDate today) {
		RegulationHead head = base.head();
		DraftHead amended = new DraftHead(null, head.symbol(), head.title(), null, head.issuer(), null, head.notation(),
				head.sourceQuality());
		return new RegulationDraft.Beginning(RegulationDraftOrigin.AMENDMENT, base.id(), amended, content(base, today));
	}

	/** Somebody else's regulation: what it says, not who issued it and when. */
	RegulationDraft.Beginning copy(Regulation other, LocalDate today) {
		RegulationHead head = other.head();
		DraftHead copied = new DraftHead(null, head.symbol(), head.title(), null, null, null, null,
				head.sourceQuality());
		return new RegulationDraft.Beginning(RegulationDraftOrigin.OTHER_REGULATION, other.id(), copied,
				content(other, today));
	}

	RegulationDraft.Beginning template(RegulationTemplate template) {
		RegulationHead head = template.head();
		DraftHead taken = new DraftHead(head.number(), head.symbol(), head.title(), head.issuedOn(), head.issuer(),
				template.effectiveFrom(), head.supersedes(), head.sourceQuality());
		List<DraftRule> rules = template.rules()
			.stream()
			.map((rule) -> DraftRule.of(rule, head.notation(), template.effectiveFrom()))
			.toList();
		DraftContent content = new DraftContent(DraftContent.Source.NONE,
				this.library.text(template.code()).stream().map(RegulationProvision::draft).toList(), rules,
				DraftConflicts.taken(template.conflicts(), head.notation()));
		return new RegulationDraft.Beginning(RegulationDraftOrigin.TEMPLATE, null, taken, content);
	}

	private DraftContent content(Regulation regulation, LocalDate today) {
		LocalDate day = regulation.isInForce(today) ? today : regulation.effectiveFrom();
		List<DraftRule> rules = holding(regulation, day).stream()
			.map((rule) -> DraftRule.of(rule, regulation.head().notation(), regulation.effectiveFrom()))
			.toList();
		return new DraftContent(DraftContent.Source.NONE,
				regulation.provisions().stream().map(RegulationProvision::draft).toList(), rules,
				DraftConflicts.taken(this.conflicts.known(regulation), regulation.head().notation()));
	}

	/**
	 * Of each rule the version that holds or is still to come; of one completed, the
	 * newest.
	 */
	private static List<RuleDefinition> holding(Regulation regulation, LocalDate day) {
		Map<String, RegulationRule> newest = new LinkedHashMap<>();
		regulation.rules()
			.forEach((rule) -> newest.merge(rule.code(), rule,
					(one, other) -> (one.revision() > other.revision()) ? one : other));
		return newest.values()
			.stream()
			.map(RegulationRule::definition)
			.filter((rule) -> rule.force().to() == null || !rule.force().to().isBefore(day))
			.toList();
	}

}

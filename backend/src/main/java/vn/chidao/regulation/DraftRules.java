package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.draft.DraftRule;
import vn.chidao.regulation.draft.DraftRuleState;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;

/** Adds, corrects, confirms and leaves out rules of drafts. */
@Service
class DraftRules {

	private final DraftDesk desk;

	private final RegulationGate gate;

	private final RuleInputs inputs;

	DraftRules(DraftDesk desk, RegulationGate gate, RuleInputs inputs) {
		this.desk = desk;
		this.gate = gate;
		this.inputs = inputs;
	}

	@Transactional
	Outcome<RegulationDraftView> add(DraftChange.AddDraftRule act) {
		return changed(act, (draft) -> {
			DraftContent content = draft.content();
			Set<String> codes = new HashSet<>(content.rules().stream().map(DraftRule::code).toList());
			RuleInput input = act.content().rule();
			String anchor = input.phrases().isEmpty() ? "" : input.phrases().getFirst().anchor();
			String code = RuleInputs.code(input.type(), anchor, codes);
			return rule(code, act.content(), draft, null).map(content::and);
		});
	}

	@Transactional
	Outcome<RegulationDraftView> revise(DraftChange.ReviseDraftRule act) {
		return changed(act, (draft) -> {
			DraftContent content = draft.content();
			Optional<DraftRule> known = content.rule(act.code());
			return known
				.map((rule) -> rule(rule.code(), act.content(), draft, rule)
					.map((corrected) -> content.changing(List.of(act.code()), (same) -> corrected)))
				.orElseGet(() -> Outcome.refused(this.gate.invalid("refusal.draft.noRule", "code", act.code())));
		});
	}

	@Transactional
	Outcome<RegulationDraftView> confirm(DraftChange.ChooseDraftRules act) {
		return choose(act, DraftRuleState.CONFIRMED);
	}

	@Transactional
	Outcome<RegulationDraftView> remove(DraftChange.ChooseDraftRules act) {
		return choose(act, DraftRuleState.REMOVED);
	}

	private Outcome<RegulationDraftView> choose(DraftChange.ChooseDraftRules act, DraftRuleState state) {
		return changed(act, (draft) -> {
			DraftContent content = draft.content();
			Optional<String> unknown = act.codes().stream().filter((code) -> content.rule(code).isEmpty()).findFirst();
			if (act.codes().isEmpty() || unknown.isPresent()) {
				return Outcome.refused(this.gate.invalid("refusal.draft.noRule", "codes", unknown.orElse("")));
			}
			return Outcome.done(content.changing(act.codes(), (rule) -> rule.with(state)));
		});
	}

	/** The rule, confirmed, or everything that is wrong with it. */
	private Outcome<DraftRule> rule(String code, DraftChange.DraftRuleInput content, RegulationDraft draft,
			@Nullable DraftRule known) {
		List<UserError> errors = new ArrayList<>();
		RuleInput input = content.rule();
		List<String> place = List.of("content", "rule");
		Optional<Rule> rule = this.inputs.rule(input, place, errors);
		List<Citation> cited = (known != null) ? known.says().citations() : List.of();
		List<Citation> citations = (input.phrases().isEmpty() && known != null) ? cited
				: Stream
					.concat(this.inputs.citations(input.phrases(), clauses(draft.content()), place, errors).stream(),
							ofOthers(cited))
					.toList();
		if (rule.isEmpty() || !errors.isEmpty()) {
			return Outcome.refused(errors);
		}
		RuleType type = input.type();
		DraftRule.Force force = new DraftRule.Force(
				Objects.requireNonNullElse(input.severity(),
						(known != null) ? known.force().severity() : UsualSeverity.of(type)),
				Objects.requireNonNullElse(content.sourceQuality(), draft.head().sourceQuality()), content.validFrom(),
				content.validTo());
		return Outcome.done(new DraftRule(code, new DraftRule.Says(type, rule.get().parameters(), citations), force,
				new DraftRule.Reading(DraftRuleState.CONFIRMED, null, List.of())));
	}

	/** No phrase can name a provision of another document, so none takes its place. */
	private static Stream<Citation> ofOthers(List<Citation> cited) {
		return cited.stream().filter((citation) -> !Anchors.isOf(citation, ""));
	}

	static RuleInputs.Clauses clauses(DraftContent content) {
		return new RuleInputs.Clauses("",
				content.provisions()
					.stream()
					.collect(Collectors.toMap(DraftProvision::anchor,
							(provision) -> new RuleInputs.Clause(provision.label(), provision.text()))));
	}

	private Outcome<RegulationDraftView> changed(DraftChange act,
			Function<RegulationDraft, Outcome<DraftContent>> change) {
		return this.desk.change(act, "Sửa quy tắc của dự thảo quy chế", (draft) -> {
			Outcome<DraftContent> changed = change.apply(draft);
			Optional.ofNullable(changed.value()).ifPresent(draft::revise);
			return changed.userErrors();
		});
	}

}

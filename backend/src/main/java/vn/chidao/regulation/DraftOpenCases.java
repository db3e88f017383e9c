package vn.chidao.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.cases.OpenCase;
import vn.chidao.regulation.cases.OpenCases;
import vn.chidao.regulation.draft.DraftProblemKind;
import vn.chidao.regulation.draft.Narrowing;
import vn.chidao.regulation.engine.RuleDefinition;

/** Whether what is under way loses rules of the regulation that a draft would end. */
@Component
class DraftOpenCases {

	private final ObjectProvider<OpenCases> cases;

	private final DraftWords words;

	private final Clock clock;

	DraftOpenCases(ObjectProvider<OpenCases> cases, DraftWords words, Clock clock) {
		this.cases = cases;
		this.words = words;
		this.clock = clock;
	}

	List<DraftProblemView> problems(RegulationDraftView draft, Regulation replaced, LocalDate from) {
		List<RuleDefinition> before = replaced.rules().stream().map(RegulationRule::definition).toList();
		List<RuleDefinition> after = draft.content().definitions(this.words.notation(draft));
		LocalDate today = LegalTime.today(this.clock);
		List<OpenCase> open = this.cases.stream()
			.flatMap((source) -> source.of(draft.committeeId(), today).stream())
			.filter((one) -> !one.on().isBefore(from))
			.toList();
		Map<LocalDate, List<RuleDefinition>> lost = open.stream()
			.map(OpenCase::on)
			.distinct()
			.collect(
					Collectors.toMap((day) -> day, (day) -> Narrowing.lost(holding(before, day), holding(after, day))));
		return before.stream()
			.flatMap((rule) -> depending(rule,
					open.stream().filter((one) -> lost.getOrDefault(one.on(), List.of()).contains(rule)).toList())
				.stream())
			.toList();
	}

	/** A case is judged by the rules of its own day. */
	private static List<RuleDefinition> holding(List<RuleDefinition> rules, LocalDate day) {
		return rules.stream().filter((rule) -> rule.isInForce(day)).toList();
	}

	private Optional<DraftProblemView> depending(RuleDefinition rule, List<OpenCase> open) {
		Map<Object, OpenCase> depending = open.stream()
			.filter((one) -> one.dependsOn(rule))
			.collect(Collectors.toMap(OpenCase::id, (one) -> one, (one, same) -> one));
		if (depending.isEmpty()) {
			return Optional.empty();
		}
		Set<OpenCase> inOrder = depending.values()
			.stream()
			.sorted((one, other) -> one.on().compareTo(other.on()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		LocalDate last = inOrder.stream().map(OpenCase::on).max(LocalDate::compareTo).orElseThrow();
		return Optional.of(DraftProblemView
			.of(DraftProblemKind.OPEN_CASES,
					this.words.text("regulation.draft.openCases", this.words.texts().text(rule.explanation()),
							inOrder.size(), last),
					DraftProblemView.Place.rules(rule.code(), List.of()))
			.with(List.copyOf(inOrder)));
	}

}

package vn.chidao.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.cases.OpenCase;
import vn.chidao.regulation.cases.OpenCases;
import vn.chidao.regulation.draft.DraftProblemKind;
import vn.chidao.regulation.draft.Narrowing;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.check.RegulationGaps;
import vn.chidao.regulation.engine.check.RuleProblem;

/**
 * Whether a draft fits among the committee's regulations and what is under way by them.
 */
@Component
@Transactional(readOnly = true)
class DraftSurroundings {

	private final RegulationRepository repository;

	private final ObjectProvider<OpenCases> cases;

	private final DraftWords words;

	private final Clock clock;

	DraftSurroundings(RegulationRepository repository, ObjectProvider<OpenCases> cases, DraftWords words, Clock clock) {
		this.repository = repository;
		this.cases = cases;
		this.words = words;
		this.clock = clock;
	}

	List<DraftProblemView> problems(RegulationDraftView draft) {
		List<Regulation> others = this.repository.findOf(List.of(draft.committeeId().value()));
		LocalDate from = draft.beginning(LegalTime.today(this.clock));
		List<DraftProblemView> problems = new ArrayList<>(taken(draft, others, from));
		if (problems.isEmpty()) {
			problems.addAll(gaps(draft, others, from));
		}
		problems.addAll(openCases(draft, replaced(others, from), from));
		return problems;
	}

	private List<DraftProblemView> taken(RegulationDraftView draft, List<Regulation> others, LocalDate from) {
		List<DraftProblemView> taken = new ArrayList<>();
		for (Regulation other : others) {
			String notation = other.head().notation();
			if (notation.equals(draft.head().notation())) {
				taken.add(DraftProblemView.of(DraftProblemKind.TAKEN,
						this.words.text("refusal.regulation.known", notation), DraftProblemView.Place.field("number")));
			}
			else if (other.effectiveFrom().equals(from)) {
				taken.add(DraftProblemView.of(DraftProblemKind.TAKEN,
						this.words.text("refusal.regulation.sameDay", from.toString()),
						DraftProblemView.Place.field("effectiveFrom")));
			}
		}
		return taken;
	}

	/** Days without a regulation are a fact to know of, not an obstacle. */
	private List<DraftProblemView> gaps(RegulationDraftView draft, List<Regulation> others, LocalDate from) {
		String notation = this.words.notation(draft);
		List<RegulationGaps.InForce> timeline = new ArrayList<>();
		timeline.add(new RegulationGaps.InForce(notation, from,
				others.stream()
					.map(Regulation::effectiveFrom)
					.filter((day) -> day.isAfter(from))
					.findFirst()
					.map((day) -> day.minusDays(1))
					.orElse(null)));
		for (Regulation other : others) {
			boolean cut = other.effectiveFrom().isBefore(from) && other.lasts(from);
			timeline.add(new RegulationGaps.InForce(other.head().notation(), other.effectiveFrom(),
					cut ? from.minusDays(1) : other.effectiveTo()));
		}
		return RegulationGaps.check(timeline)
			.stream()
			.filter((problem) -> problem.kind() == RuleProblem.Kind.VALIDITY_GAP
					&& problem.place().rule().equals(notation))
			.map((problem) -> DraftProblemView
				.of(DraftProblemKind.VALIDITY_GAP, this.words.texts().text(problem.message()),
						DraftProblemView.Place.field("effectiveFrom"))
				.asRemark())
			.toList();
	}

	/** The regulation the draft would end. */
	static Optional<Regulation> replaced(List<Regulation> others, LocalDate from) {
		return others.stream()
			.filter((other) -> other.effectiveFrom().isBefore(from) && other.lasts(from))
			.reduce((earlier, later) -> later);
	}

	private List<DraftProblemView> openCases(RegulationDraftView draft, Optional<Regulation> replaced, LocalDate from) {
		if (replaced.isEmpty()) {
			return List.of();
		}
		List<RuleDefinition> before = replaced.get().rules().stream().map(RegulationRule::definition).toList();
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
		String titles = inOrder.stream()
			.limit(5)
			.map((one) -> Objects.toString(one.title()))
			.collect(Collectors.joining("; "));
		return Optional.of(
				DraftProblemView
					.of(DraftProblemKind.OPEN_CASES,
							this.words.text("regulation.draft.openCases", this.words.texts().text(rule.explanation()),
									inOrder.size(), titles, this.words.texts().value(last)),
							DraftProblemView.Place.rules(rule.code(), List.of()))
					.with(List.copyOf(inOrder)));
	}

}

package vn.chidao.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.draft.DraftProblemKind;
import vn.chidao.regulation.engine.check.RegulationGaps;
import vn.chidao.regulation.engine.check.RuleProblem;

/**
 * Whether a draft fits among the committee's regulations and what is under way by them.
 */
@Component
@Transactional(readOnly = true)
class DraftSurroundings {

	private final RegulationRepository repository;

	private final DraftOpenCases openCases;

	private final DraftWords words;

	private final Clock clock;

	DraftSurroundings(RegulationRepository repository, DraftOpenCases openCases, DraftWords words, Clock clock) {
		this.repository = repository;
		this.openCases = openCases;
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
		replaced(others, from).map((replaced) -> this.openCases.problems(draft, replaced, from))
			.ifPresent(problems::addAll);
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
				taken.add(
						DraftProblemView.of(DraftProblemKind.TAKEN, this.words.text("refusal.regulation.sameDay", from),
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

}

package vn.chidao.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleBook;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.compare.Cell;
import vn.chidao.regulation.engine.compare.RegulationComparison;
import vn.chidao.regulation.engine.compare.Side;

/** Puts two regulations side by side for people. */
@Service
class RegulationComparisons {

	private final RegulationReader reader;

	private final RuleShelf shelf;

	private final RuleWords words;

	private final Clock clock;

	RegulationComparisons(RegulationReader reader, RuleShelf shelf, RuleWords words, Clock clock) {
		this.reader = reader;
		this.shelf = shelf;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * Compare two regulations, in at most two statements.
	 * @throws NotFoundException unless there are both
	 */
	@Transactional(readOnly = true)
	RegulationComparisonView compare(RegulationId leftId, RegulationId rightId) {
		Set<UUID> ids = leftId.equals(rightId) ? Set.of(leftId.value()) : Set.of(leftId.value(), rightId.value());
		Map<UUID, RegulationView> found = this.reader.regulations(ids);
		RegulationView left = Optional.ofNullable(found.get(leftId.value())).orElseThrow(NotFoundException::new);
		RegulationView right = Optional.ofNullable(found.get(rightId.value())).orElseThrow(NotFoundException::new);
		Map<UUID, List<RuleDefinition>> rules = this.shelf.rulesOf(found.values()
			.stream()
			.collect(Collectors.toMap((view) -> view.id().value(), RegulationView::version)));
		return compare(column(left, rules.getOrDefault(leftId.value(), List.of())),
				column(right, rules.getOrDefault(rightId.value(), List.of())));
	}

	private RegulationComparisonView compare(Column left, Column right) {
		EngineTexts texts = this.words.texts();
		List<RegulationComparisonView.Row> rows = RegulationComparison.compare(left.side(), right.side())
			.stream()
			.map((row) -> new RegulationComparisonView.Row(row.parameter(), row.group(), texts.text(row.label()),
					row.verdict(), left.said(row.left()), right.said(row.right())))
			.toList();
		return new RegulationComparisonView(left.regulation(), right.regulation(), rows);
	}

	private Column column(RegulationView regulation, List<RuleDefinition> rules) {
		Side.Dates dates = new Side.Dates(regulation.issuedOn(), regulation.effectiveFrom(), regulation.supersedes());
		Side side = new Side(new Side.Identity(regulation.notation(), regulation.sourceQuality(), dates),
				RuleBook.of(regulation.sourceQuality(), rules).inForce(day(regulation)));
		return new Column(regulation, side, new Citations(this.words.texts(), List.of(regulation), rules));
	}

	/** Today, or the day nearest to it on which the regulation is in force. */
	private LocalDate day(RegulationView regulation) {
		LocalDate today = LegalTime.today(this.clock);
		LocalDate last = regulation.effectiveTo();
		if (last != null && last.isBefore(today)) {
			return last;
		}
		return today.isBefore(regulation.effectiveFrom()) ? regulation.effectiveFrom() : today;
	}

	private record Column(RegulationView regulation, Side side, Citations citations) {

		RegulationComparisonView.Said said(Cell cell) {
			Object value = cell.value();
			return new RegulationComparisonView.Said((value != null) ? this.citations.texts().value(value) : null,
					this.citations.views(cell.citations()));
		}

	}

}

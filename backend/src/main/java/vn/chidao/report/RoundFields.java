package vn.chidao.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.standing.Viewers;

/**
 * Rounds of reports of a committee, for those who oversee them.
 */
@Controller
class RoundFields {

	private final ReportRepository repository;

	private final ReportWords words;

	private final Viewers viewers;

	RoundFields(ReportRepository repository, ReportWords words, Viewers viewers) {
		this.repository = repository;
		this.words = words;
		this.viewers = viewers;
	}

	@SchemaMapping(typeName = "Committee")
	List<ReportRound> reportRounds(CommitteeView committee, @Argument int year) {
		boolean oversees = this.viewers.current().in(committee.id()).filter(Oversight::of).isPresent();
		if (!oversees) {
			return List.of();
		}
		List<ReportView> owed = this.repository
			.ofCommittee(committee.principalId().value(), LocalDate.of(year, Month.JANUARY, 1),
					LocalDate.of(year, Month.DECEMBER, 31))
			.stream()
			.map(Report::view)
			.toList();
		return rounds(owed);
	}

	private List<ReportRound> rounds(List<ReportView> owed) {
		Map<Round, List<ReportView>> rounds = owed.stream()
			.collect(Collectors.groupingBy(Round::of, LinkedHashMap::new, Collectors.toList()));
		Map<ReportView, ReportWords.Words> first = this.words.of(rounds.values().stream().map(List::getFirst).toList(),
				(found) -> found);
		List<ReportRound> told = new ArrayList<>();
		rounds.values()
			.forEach((reports) -> Optional.ofNullable(first.get(reports.getFirst()))
				.ifPresent((said) -> told.add(round(reports, said))));
		return told;
	}

	private static ReportRound round(List<ReportView> reports, ReportWords.Words words) {
		ReportView any = reports.getFirst();
		return new ReportRound(words.title(), any.periodFrom(), any.periodTo(), any.dueOn(), reports,
				words.citations());
	}

	private record Round(String rule, LocalDate from, LocalDate to) {

		static Round of(ReportView report) {
			return new Round(report.obligation().rule(), report.periodFrom(), report.periodTo());
		}

	}

}

package vn.chidao.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.regulation.cases.OpenCase;
import vn.chidao.regulation.cases.OpenCases;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.security.CommitteeId;

/**
 * Rounds of reports that have begun and are not over: who owes them was written down
 * under the rule in force.
 */
@Component
class OpenRounds implements OpenCases {

	private final ReportRepository repository;

	private final ReportWords words;

	OpenRounds(ReportRepository repository, ReportWords words) {
		this.repository = repository;
		this.words = words;
	}

	@Override
	@Transactional(readOnly = true)
	public List<OpenCase> of(CommitteeId committee, LocalDate today) {
		Map<Round, OpenCase> rounds = new LinkedHashMap<>();
		for (Report report : this.repository.openOn(committee.value(), today)) {
			Obligation obligation = report.obligation();
			ReportView view = report.view();
			rounds.computeIfAbsent(new Round(obligation.rule(), obligation.orderedOn()),
					(round) -> new OpenCase(view.id(), this.words.title(view), round.on(),
							OpenCase.Reliance.on(RuleType.REPORT_OBLIGATION, round.rule())));
		}
		return List.copyOf(rounds.values());
	}

	private record Round(String rule, LocalDate on) {

	}

}

package vn.chidao.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.security.CommitteeId;

/**
 * Writes down what is owed in a year under a committee's regulation. It can be asked
 * again at any time: what stands stays, what is new is added, and what nobody began to
 * write and nobody owes any more goes.
 */
@Component
public class ObligationRecorder {

	private final ReportRepository repository;

	private final OwedThisYear owed;

	private final Clock clock;

	ObligationRecorder(ReportRepository repository, OwedThisYear owed, Clock clock) {
		this.repository = repository;
		this.owed = owed;
		this.clock = clock;
	}

	/**
	 * Write down the reports of a year.
	 * @param committee the committee under whose regulation they are owed
	 * @param year the calendar year in which they are due
	 */
	@Transactional
	public void record(CommitteeId committee, int year) {
		LocalDate from = LocalDate.of(year, Month.JANUARY, 1);
		LocalDate to = LocalDate.of(year, Month.DECEMBER, 31);
		Map<Obligation.Key, Report> known = this.repository.ofCommittee(committee.value(), from, to)
			.stream()
			.collect(Collectors.toMap((report) -> report.obligation().key(), Function.identity()));
		List<Obligation> obligations = this.owed.under(committee, year);
		obligations.stream()
			.filter((obligation) -> !known.containsKey(obligation.key()))
			.forEach((obligation) -> this.repository.save(new Report(obligation, this.clock.instant())));
		Set<Obligation.Key> still = obligations.stream().map(Obligation::key).collect(Collectors.toSet());
		this.repository.deleteAll(known.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().isUntouched() && !still.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.toList());
	}

}

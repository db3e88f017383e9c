package vn.chidao.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkKind;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.security.PersonId;

/**
 * Reports a person still owes, once their period has begun.
 */
@Component
class ReportWork implements WorkSource {

	/**
	 * Many reports have no date of their own: the one of the oldest period has waited
	 * longest.
	 */
	private static final Comparator<ReportView> OLDEST_FIRST = Comparator.comparing(ReportView::periodTo)
		.thenComparing(ReportView::periodFrom);

	private final ReportSearch search;

	private final ReportWords words;

	private final Viewers viewers;

	ReportWork(ReportSearch search, ReportWords words, Viewers viewers) {
		this.search = search;
		this.words = words;
		this.viewers = viewers;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		Viewer viewer = this.viewers.of(new PersonId(person));
		List<ReportView> begun = this.search.openFor(viewer)
			.stream()
			.filter((report) -> !report.periodFrom().isAfter(today) && Writers.writes(viewer, report))
			.sorted(OLDEST_FIRST)
			.toList();
		Map<ReportView, ReportWords.Words> words = this.words.of(begun, (found) -> found);
		return begun.stream()
			.flatMap((report) -> Optional.ofNullable(words.get(report)).stream().map((said) -> item(report, said)))
			.toList();
	}

	private static WorkItem item(ReportView report, ReportWords.Words words) {
		return new WorkItem(WorkKind.WRITE_REPORT, words.title(), report.committeeId().value(), report.dueOn(),
				words.citations(), report.id(), report);
	}

}

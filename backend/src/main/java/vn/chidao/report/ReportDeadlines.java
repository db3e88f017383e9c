package vn.chidao.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.calendar.CalendarChange;
import vn.chidao.calendar.CountedDeadlines;
import vn.chidao.calendar.MovedDeadline;
import vn.chidao.calendar.MovedDeadlineKind;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * Last days of reports, as far as the calendar still moves them. They are on record, so a
 * confirmed change writes them down anew.
 */
@Component
class ReportDeadlines implements CountedDeadlines {

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private final MovedReports moved;

	private final ReportWords words;

	private final Committees committees;

	ReportDeadlines(MovedReports moved, ReportWords words, Committees committees) {
		this.moved = moved;
		this.words = words;
		this.committees = committees;
	}

	@Override
	@Transactional(readOnly = true)
	public List<MovedDeadline> movedBy(CalendarChange change) {
		List<MovedReports.Moved> reports = this.moved.by(change);
		Map<CommitteeId, CommitteeView> bodies = this.committees
			.views(reports.stream().map((each) -> each.report().view().committeeId()).collect(Collectors.toSet()));
		return reports.stream().map((each) -> {
			ReportView report = each.report().view();
			CommitteeView body = bodies.get(report.committeeId());
			return new MovedDeadline(MovedDeadlineKind.REPORT, report.id(), this.words.title(report),
					(body != null) ? body.shortName() : "", end(each.before().lastDay()), end(each.after().lastDay()));
		}).toList();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void move(CalendarChange change) {
		this.moved.by(change).forEach((each) -> each.report().move(each.after()));
	}

	/**
	 * Whether a report was handed in, in time or not, by a last day that the day shifted.
	 */
	@Override
	@Transactional(readOnly = true)
	public boolean wereJudgedOver(CalendarChange removal) {
		return removal.movesDeadlines() && this.moved.handedInBy(removal);
	}

	private static Instant end(LocalDate day) {
		return day.atTime(END_OF_DAY).atZone(LegalTime.VIETNAM).toInstant();
	}

}

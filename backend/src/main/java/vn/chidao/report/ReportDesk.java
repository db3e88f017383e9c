package vn.chidao.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.NotFoundException;

/**
 * Hands a report to who owes it, and keeps the trace of what they do with it.
 */
@Component
class ReportDesk {

	private final ReportRepository repository;

	private final Writers writers;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	ReportDesk(ReportRepository repository, Writers writers, AuditTrail audit, ApplicationEventPublisher events) {
		this.repository = repository;
		this.writers = writers;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * The report, locked, for the one who owes it.
	 * @throws NotFoundException if the viewer may not know of it
	 * @throws ForbiddenException if somebody else owes it
	 */
	Report mine(ReportId id) {
		this.writers.require(id);
		return this.repository.findLocked(id.value()).orElseThrow(NotFoundException::new);
	}

	ReportView kept(Report report) {
		this.repository.flush();
		ReportView view = report.view();
		this.audit.record(ReportAction.SAVE_REPORT_DRAFT, view.id(), view.committeeId(), "Lưu dự thảo báo cáo");
		return view;
	}

	ReportView submitted(Report report) {
		this.repository.flush();
		ReportView view = report.view();
		this.audit.record(ReportAction.SUBMIT_REPORT, view.id(), view.committeeId(), "Gửi báo cáo");
		this.events.publishEvent(new ReportSubmitted(view.id()));
		return view;
	}

}

package vn.chidao.report;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.text.Messages;

/**
 * Keeps drafts and takes reports in. Only the one who owes a report writes it; a late
 * report is taken and marked late, for nothing is gained by losing it.
 */
@Service
class WritingService {

	private final ReportDesk desk;

	private final Messages messages;

	private final Clock clock;

	WritingService(ReportDesk desk, Messages messages, Clock clock) {
		this.desk = desk;
		this.messages = messages;
		this.clock = clock;
	}

	@Transactional
	Outcome<ReportView> save(WriteReport act) {
		Report report = this.desk.mine(act.reportId());
		Optional<UserError> refusal = refusal(report, act);
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		return report.keep(act.content()) ? Outcome.done(this.desk.kept(report)) : alreadySubmitted();
	}

	@Transactional
	Outcome<ReportView> submit(WriteReport act) {
		Report report = this.desk.mine(act.reportId());
		Optional<UserError> refusal = refusal(report, act);
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		if (act.content().results().isBlank()) {
			return Outcome.refused(InvalidInput.of(this.messages.text("refusal.blank"), "content", "results"));
		}
		return report.submit(act.content(), this.clock.instant()) ? Outcome.done(this.desk.submitted(report))
				: alreadySubmitted();
	}

	private Optional<UserError> refusal(Report report, WriteReport act) {
		if (report.version() != act.expectedVersion()) {
			return Optional.of(StaleVersion.of(this.messages.text("refusal.stale"), report.view()));
		}
		return act.content().isTooLong()
				? Optional
					.of(InvalidInput.of(this.messages.text("refusal.length", 0, ReportContent.LONGEST), "content"))
				: Optional.empty();
	}

	private Outcome<ReportView> alreadySubmitted() {
		return Outcome.refused(IllegalMove.of(this.messages.text("refusal.report.submitted")));
	}

}

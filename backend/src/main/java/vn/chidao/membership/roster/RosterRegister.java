package vn.chidao.membership.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.security.Actor;
import vn.chidao.security.CurrentActor;

/**
 * The book of the lists that were taken over.
 */
@Component
class RosterRegister {

	private final RosterScribe scribe;

	private final RosterImportRepository repository;

	private final RosterPreviews words;

	private final Desk desk;

	RosterRegister(RosterScribe scribe, RosterImportRepository repository, RosterPreviews words, Desk desk) {
		this.scribe = scribe;
		this.repository = repository;
		this.words = words;
		this.desk = desk;
	}

	RosterPreviews words() {
		return this.words;
	}

	Entered enter(RosterAssessment assessment) {
		Instant now = this.desk.now();
		this.desk.forgetBefore(now.minus(RosterImport.UNDO));
		RosterScribe.Written written = this.scribe.write(assessment.body().id(), assessment.plan());
		if (!written.problems().isEmpty()) {
			return new Entered(null, written.problems());
		}
		RosterImport taken = new RosterImport(assessment.body().id(), this.desk.actor(), assessment.file().name(), now);
		taken.made(written.items());
		RosterImport saved = this.repository.saveAndFlush(taken);
		this.desk.record(saved);
		return new Entered(RosterImportView.of(saved, true), List.of());
	}

	/**
	 * What came of it.
	 *
	 * @param view the import, null when something could not be done
	 * @param problems what could not be done
	 */
	record Entered(@Nullable RosterImportView view, List<RosterProblem> problems) {

	}

	/** Who writes, when, and the trail of it. */
	@Component
	static class Desk {

		private final CurrentActor current;

		private final Clock clock;

		private final AuditTrail audit;

		private final JdbcClient jdbc;

		Desk(CurrentActor current, Clock clock, AuditTrail audit, JdbcClient jdbc) {
			this.current = current;
			this.clock = clock;
			this.audit = audit;
			this.jdbc = jdbc;
		}

		Instant now() {
			return this.clock.instant();
		}

		String actor() {
			return this.current.find().map(Actor::displayName).orElse("");
		}

		void record(RosterImport taken) {
			this.audit.record(RosterAction.IMPORT_ROSTER, taken.id(), taken.committeeId(),
					"Nhập danh sách thành viên từ tệp " + taken.fileName() + ": " + taken.items().size() + " thay đổi");
		}

		/** What can no longer be put back need not be kept: it holds personal data. */
		void forgetBefore(Instant then) {
			this.jdbc.sql("""
					update roster_import_item set before_json = null
					where before_json is not null
					and import_id in (select id from roster_import where created_at < :then)
					""").param("then", Timestamp.from(then)).update();
		}

	}

}

package vn.chidao.compliance;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.membership.MembershipView;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.security.CommitteeId;

/** Rows that belong to a meeting or a case of the past. */
final class HistoryRows {

	private final JdbcClient jdbc;

	HistoryRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	record Step(int position, String act, @Nullable String document) {
	}

	/** An invitation sent ten days before, taken and followed. */
	void invite(UUID meeting, MembershipView member, Instant start) {
		this.jdbc.sql("""
				insert into meeting_invitation (id, version, created_at, meeting_id, membership_id, person_id, position,
					sent_at, response, attendance)
				values (:id, 0, :at, :meeting, :membership, :person, 1, :at, 'ATTENDING', 'PRESENT')
				""")
			.param("id", UuidBytes.of(Ids.next()))
			.param("at", Timestamp.from(start.minusSeconds(864_000)))
			.param("meeting", UuidBytes.of(meeting))
			.param("membership", UuidBytes.of(member.id().value()))
			.param("person", UuidBytes.of(member.personId().value()))
			.update();
	}

	/** Made known two days later, to everybody; nobody has acknowledged it. */
	void conclude(UUID meeting, CommitteeId body, List<MembershipView> recipients, Instant start) {
		UUID notice = Ids.next();
		this.jdbc.sql("""
				insert into conclusion_notice (id, version, created_at, meeting_id, body_id, notation, issued_at,
					issued_by_id, calendar_version)
				values (:id, 0, :at, :meeting, :body, '1/TB-BCĐ', :at, :by, 1)
				""")
			.param("id", UuidBytes.of(notice))
			.param("at", Timestamp.from(start.plusSeconds(172_800)))
			.param("meeting", UuidBytes.of(meeting))
			.param("body", UuidBytes.of(body.value()))
			.param("by", UuidBytes.of(recipients.getFirst().id().value()))
			.update();
		for (MembershipView member : recipients) {
			this.jdbc.sql("""
					insert into delivery (id, version, created_at, notice_id, membership_id, person_id, sent_at)
					values (:id, 0, :at, :notice, :membership, :person, :at)
					""")
				.param("id", UuidBytes.of(Ids.next()))
				.param("at", Timestamp.from(start.plusSeconds(172_800)))
				.param("notice", UuidBytes.of(notice))
				.param("membership", UuidBytes.of(member.id().value()))
				.param("person", UuidBytes.of(member.personId().value()))
				.update();
		}
	}

	/** A task that a member answers for. */
	void task(CommitteeId body, MembershipView accountable, LocalDate due, @Nullable LocalDate completedOn) {
		this.jdbc.sql("""
				insert into task (id, version, created_at, committee_id, title, lead_agency_id, accountable_id,
					assigned_by_id, due_on, percent, completed_at, completed_on)
				values (:id, 0, :due, :body, 'Nhiệm vụ', :agency, :person, :by, :due, :percent, :completed, :completed)
				""")
			.param("id", UuidBytes.of(Ids.next()))
			.param("body", UuidBytes.of(body.value()))
			.param("agency", UuidBytes.of(Ids.next()))
			.param("person", UuidBytes.of(accountable.personId().value()))
			.param("by", UuidBytes.of(accountable.id().value()))
			.param("due", due)
			.param("percent", (completedOn != null) ? 100 : 0)
			.param("completed", completedOn)
			.update();
	}

	/** A step of a case that somebody took. */
	void step(UUID plan, Step step, MembershipView by, Instant at) {
		this.jdbc.sql("""
				insert into procedure_step (case_id, position, act, holders, stated, taken_by_id, taken_at,
					document_notation)
				values (:case, :position, :act, '', true, :by, :at, :document)
				""")
			.param("case", UuidBytes.of(plan))
			.param("position", step.position())
			.param("act", step.act())
			.param("by", UuidBytes.of(by.id().value()))
			.param("at", Timestamp.from(at))
			.param("document", step.document())
			.update();
	}

}

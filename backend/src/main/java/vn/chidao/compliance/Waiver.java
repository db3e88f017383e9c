package vn.chidao.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import vn.chidao.compliance.measure.ComplianceMeasure;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.security.CommitteeId;

/**
 * That a rule was let pass in one case. The case stays on record as it was judged; a
 * waiver is counted apart, and taken back with a reason, never deleted.
 */
@Entity
@Table(name = "waiver")
class Waiver extends Aggregate {

	@Column(name = "committee_id", nullable = false, updatable = false)
	private UUID committeeId;

	@Embedded
	private WaivedCase subject;

	@Embedded
	private Grounds grounds;

	@Column(name = "waived_by_id", nullable = false, updatable = false)
	private UUID waivedBy;

	@Embedded
	private @Nullable Revocation revocation;

	/** For the persistence provider only. */
	protected Waiver() {
	}

	Waiver(UUID committeeId, WaivedCase subject, Grounds grounds, UUID waivedBy, Instant now) {
		super(now);
		this.committeeId = committeeId;
		this.subject = subject;
		this.grounds = grounds;
		this.waivedBy = waivedBy;
	}

	/**
	 * Take it back.
	 * @return false if it was taken back before
	 */
	boolean revoke(UUID by, String reason, Instant now) {
		if (this.revocation != null) {
			return false;
		}
		this.revocation = new Revocation(by, now, reason);
		return true;
	}

	CommitteeId committeeId() {
		return new CommitteeId(this.committeeId);
	}

	WaiverView view() {
		return new WaiverView(new WaiverId(uuid()), version(), committeeId(), this.subject.measure(),
				this.subject.key(), this.subject.label(), this.subject.date(), this.grounds.reason(),
				this.grounds.documentNotation(), new MembershipId(this.waivedBy), createdAt(), this.grounds.basis(),
				(this.revocation != null) ? this.revocation.view() : null);
	}

	/**
	 * What was let pass.
	 *
	 * @param measure what was measured
	 * @param key names the case
	 * @param label what people called it
	 * @param date its legal day
	 */
	@Embeddable
	record WaivedCase(@Enumerated(EnumType.STRING) @Column(name = "measure") ComplianceMeasure measure,
			@Column(name = "case_key") String key, @Column(name = "case_label") String label,
			@Column(name = "case_date") LocalDate date) {
	}

	/**
	 * Why it was let pass.
	 *
	 * @param reason why
	 * @param documentNotation the document that says so
	 * @param basis the clause that gives the right
	 */
	@Embeddable
	record Grounds(@Column(name = "reason") String reason,
			@Column(name = "document_notation") @Nullable String documentNotation,
			@Column(name = "basis") @Nullable String basis) {
	}

	/**
	 * How it was taken back.
	 *
	 * @param by the membership under which
	 * @param at when
	 * @param reason why
	 */
	@Embeddable
	record Revocation(@Column(name = "revoked_by_id") UUID by, @Column(name = "revoked_at") Instant at,
			@Column(name = "revocation_reason") String reason) {

		WaiverView.WaiverRevocationView view() {
			return new WaiverView.WaiverRevocationView(new MembershipId(this.by), this.at, this.reason);
		}

	}

}

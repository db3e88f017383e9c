package vn.chidao.membership.entrusting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.chidao.committee.Tenure;
import vn.chidao.membership.EntrustmentId;
import vn.chidao.membership.EntrustmentKind;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.platform.persistence.Shown;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.security.CommitteeId;

/**
 * What one member may do for another, from a first day to a last one.
 */
@Entity
@Table(name = "entrustment")
class Entrustment extends Aggregate implements Shown<EntrustmentView> {

	@Column(name = "committee_id", nullable = false, updatable = false)
	private UUID committeeId;

	@Enumerated(EnumType.STRING)
	@Column(name = "kind", nullable = false, updatable = false)
	private EntrustmentKind kind;

	@Column(name = "principal_id", nullable = false, updatable = false)
	private UUID principalId;

	@Column(name = "receiver_id", nullable = false, updatable = false)
	private UUID receiverId;

	@Convert(converter = PowerColumn.class)
	@Column(name = "powers", nullable = false, updatable = false)
	private Set<Power> powers;

	@Convert(converter = KindColumn.class)
	@Column(name = "meeting_kinds", nullable = false, updatable = false)
	private Set<MeetingKind> meetingKinds;

	@Embedded
	private Tenure tenure;

	@Column(name = "document", updatable = false)
	private @Nullable String document;

	@Column(name = "reason", updatable = false)
	private @Nullable String reason;

	@Column(name = "end_reason")
	private @Nullable String endReason;

	protected Entrustment() {
	}

	Entrustment(EntrustmentKind kind, Between between, EntrustmentView.Scope scope, Grounds grounds,
			Instant createdAt) {
		super(createdAt);
		this.committeeId = between.principal().committeeId().value();
		this.kind = kind;
		this.principalId = between.principal().id().value();
		this.receiverId = between.receiver().id().value();
		this.powers = scope.powers();
		this.meetingKinds = scope.kinds();
		this.tenure = grounds.tenure();
		this.document = grounds.document();
		this.reason = grounds.reason();
	}

	CommitteeId committeeId() {
		return new CommitteeId(this.committeeId);
	}

	/** Whether the last day lies in the past. */
	boolean isOver(LocalDate today) {
		return this.tenure.validTo() != null && this.tenure.validTo().isBefore(today);
	}

	/**
	 * Whether it can end on a day: the day before it starts at the earliest, which takes
	 * it back altogether, and not after an end set before.
	 */
	boolean canEndOn(LocalDate lastDay) {
		return !lastDay.isBefore(this.tenure.validFrom().minusDays(1))
				&& (this.tenure.validTo() == null || !lastDay.isAfter(this.tenure.validTo()));
	}

	/** Set the last day; what was entrusted ends with it. */
	void end(LocalDate lastDay, String why) {
		if (!canEndOn(lastDay)) {
			throw new IllegalStateException("it ends after its start and not later than set before");
		}
		this.tenure = this.tenure.until(lastDay);
		this.endReason = why;
	}

	@Override
	public EntrustmentView view() {
		return new EntrustmentView(new EntrustmentId(uuid()), version(), committeeId(), this.kind,
				new MembershipId(this.principalId), new MembershipId(this.receiverId),
				new EntrustmentView.Scope(this.powers, this.meetingKinds), this.tenure.validFrom(),
				this.tenure.validTo(), this.document, this.reason);
	}

	/**
	 * Between whom.
	 *
	 * @param principal whose powers are used
	 * @param receiver who uses them
	 */
	record Between(MembershipView principal, MembershipView receiver) {
	}

	/**
	 * For how long and on what grounds.
	 *
	 * @param tenure from when to when
	 * @param document number and symbol of the document
	 * @param reason why
	 */
	record Grounds(Tenure tenure, @Nullable String document, @Nullable String reason) {
	}

}

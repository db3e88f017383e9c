package vn.chidao.meeting.convocation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.EntrustmentId;
import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.regulation.engine.terms.Power;

/** That a power over a meeting was used for somebody else, and on what grounds. */
@Entity
@Table(name = "meeting_reliance")
class Reliance extends Aggregate {

	@Column(name = "meeting_id", nullable = false, updatable = false)
	private UUID meetingId;

	@Enumerated(EnumType.STRING)
	@Column(name = "power", nullable = false, updatable = false)
	private Power power;

	@Column(name = "entrustment_id", nullable = false, updatable = false)
	private UUID entrustmentId;

	protected Reliance() {
	}

	Reliance(MeetingId meeting, Power power, EntrustmentId entrustment, Instant createdAt) {
		super(createdAt);
		this.meetingId = meeting.value();
		this.power = power;
		this.entrustmentId = entrustment.value();
	}

	MeetingId meetingId() {
		return new MeetingId(this.meetingId);
	}

	EntrustmentId entrustmentId() {
		return new EntrustmentId(this.entrustmentId);
	}

}

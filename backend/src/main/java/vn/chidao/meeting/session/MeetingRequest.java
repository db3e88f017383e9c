package vn.chidao.meeting.session;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.chidao.meeting.MeetingId;
import vn.chidao.security.PersonId;
import vn.chidao.platform.persistence.Aggregate;

/** That somebody joined the members who ask for a meeting together. */
@Entity
@Table(name = "meeting_request")
class MeetingRequest extends Aggregate {

	@Column(name = "meeting_id", nullable = false, updatable = false)
	private UUID meetingId;

	@Column(name = "person_id", nullable = false, updatable = false)
	private UUID personId;

	protected MeetingRequest() {
	}

	MeetingRequest(MeetingId meeting, PersonId person, Instant createdAt) {
		super(createdAt);
		this.meetingId = meeting.value();
		this.personId = person.value();
	}

	MeetingId meetingId() {
		return new MeetingId(this.meetingId);
	}

	PersonId personId() {
		return new PersonId(this.personId);
	}

}

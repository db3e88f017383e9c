package vn.chidao.meeting.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.AttendanceStatus;
import vn.chidao.meeting.InvitationId;
import vn.chidao.meeting.InvitationResponse;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.session.Obstacle;
import vn.chidao.platform.persistence.Aggregate;

/**
 * One invitation to a meeting and all that came of it. Consent comes before a substitute,
 * and a substitute does not speak for the member: the member still owes a written opinion
 * (61/QĐ-BCĐ, Điều 7 khoản 5).
 */
@Entity
@Table(name = "meeting_invitation")
public class Invitation extends Aggregate {

	@Column(name = "meeting_id", nullable = false, updatable = false)
	private UUID meetingId;

	@Embedded
	private Invitee invitee;

	/** Place in protocol order, members before guests. */
	@Column(name = "position", nullable = false)
	private int position;

	@Column(name = "sent_at")
	private @Nullable Instant sentAt;

	@Enumerated(EnumType.STRING)
	@Column(name = "response", nullable = false)
	private InvitationResponse response;

	@Column(name = "responded_at")
	private @Nullable Instant respondedAt;

	@Embedded
	private @Nullable AbsenceRequest absence;

	@Embedded
	private @Nullable Substitution substitution;

	@Embedded
	private @Nullable WrittenOpinion opinion;

	@Enumerated(EnumType.STRING)
	@Column(name = "attendance")
	private @Nullable AttendanceStatus attendance;

	/** For the persistence provider only. */
	protected Invitation() {
	}

	/**
	 * A new invitation, not sent yet.
	 * @param meetingId the meeting
	 * @param invitee who is invited
	 * @param position place in protocol order
	 * @param createdAt when
	 */
	public Invitation(MeetingId meetingId, Invitee invitee, int position, Instant createdAt) {
		super(createdAt);
		this.meetingId = meetingId.value();
		this.invitee = invitee;
		this.position = position;
		this.response = InvitationResponse.PENDING;
	}

	/**
	 * Send it.
	 * @param now when
	 */
	public void send(Instant now) {
		this.sentAt = now;
	}

	Optional<Obstacle> accept(Instant now) {
		if (this.response == InvitationResponse.ATTENDING) {
			return Optional.of(Obstacle.of("alreadyAttending"));
		}
		answer(InvitationResponse.ATTENDING, now);
		// whoever comes after all needs nobody in their place
		this.substitution = null;
		return Optional.empty();
	}

	Optional<Obstacle> requestAbsence(String reason, Instant now) {
		if (this.response == InvitationResponse.ABSENCE_REQUESTED
				|| this.response == InvitationResponse.ABSENCE_GRANTED) {
			return Optional.of(Obstacle.of("absenceAlreadyAsked"));
		}
		answer(InvitationResponse.ABSENCE_REQUESTED, now);
		this.absence = AbsenceRequest.open(reason, now);
		return Optional.empty();
	}

	Optional<Obstacle> decideAbsence(boolean consent, @Nullable String words, Instant now) {
		if (this.absence == null || this.response != InvitationResponse.ABSENCE_REQUESTED) {
			return Optional.of(Obstacle.of("noAbsenceAsked"));
		}
		this.absence = this.absence.answered(consent, words, now);
		this.response = consent ? InvitationResponse.ABSENCE_GRANTED : InvitationResponse.ABSENCE_REFUSED;
		return Optional.empty();
	}

	Optional<Obstacle> appointSubstitute(UUID personId, Instant now) {
		if (this.response != InvitationResponse.ABSENCE_GRANTED) {
			return Optional.of(Obstacle.of("absenceNotGranted"));
		}
		this.substitution = new Substitution(personId, now);
		return Optional.empty();
	}

	Optional<Obstacle> submitOpinion(String text, Instant now) {
		if (!mayWrite()) {
			return Optional.of(Obstacle.of("opinionOfThosePresent"));
		}
		if (this.opinion != null) {
			return Optional.of(Obstacle.of("opinionAlreadyGiven"));
		}
		this.opinion = new WrittenOpinion(text, now);
		return Optional.empty();
	}

	Optional<Obstacle> recordAttendance(AttendanceStatus status) {
		if (status == AttendanceStatus.EXCUSED && this.response != InvitationResponse.ABSENCE_GRANTED) {
			return Optional.of(Obstacle.of("excusedWithoutConsent"));
		}
		if (status == AttendanceStatus.SUBSTITUTED && this.substitution == null) {
			return Optional.of(Obstacle.of("noSubstitute"));
		}
		this.attendance = status;
		return Optional.empty();
	}

	private void answer(InvitationResponse answer, Instant now) {
		this.response = answer;
		this.respondedAt = now;
	}

	boolean mayWrite() {
		return this.attendance != AttendanceStatus.PRESENT && (this.response == InvitationResponse.ABSENCE_REQUESTED
				|| this.response == InvitationResponse.ABSENCE_GRANTED
				|| this.response == InvitationResponse.ABSENCE_REFUSED);
	}

	/**
	 * Whether a member sent somebody else and has not said in writing what they think.
	 * @return true until the opinion is given, or the member comes after all
	 */
	public boolean owesOpinion() {
		return this.invitee.isMember() && this.substitution != null && this.opinion == null
				&& this.attendance != AttendanceStatus.PRESENT;
	}

	/** Whether the member was away; before anybody looked, whether leave was given. */
	public boolean isAway() {
		return (this.attendance != null) ? this.attendance != AttendanceStatus.PRESENT : hasConsent();
	}

	/** Whether the chair consented to an absence. */
	public boolean hasConsent() {
		return this.response == InvitationResponse.ABSENCE_GRANTED;
	}

	/** Whether the member was there in person. */
	public boolean isPresent() {
		return this.attendance == AttendanceStatus.PRESENT;
	}

	/** Its id. */
	public InvitationId id() {
		return new InvitationId(uuid());
	}

	/** The meeting. */
	public MeetingId meetingId() {
		return new MeetingId(this.meetingId);
	}

	/** Who is invited. */
	public Invitee invitee() {
		return this.invitee;
	}

	/** Place in protocol order. */
	public int position() {
		return this.position;
	}

	/** When it went out. */
	public @Nullable Instant sentAt() {
		return this.sentAt;
	}

	/** The answer. */
	public InvitationResponse response() {
		return this.response;
	}

	/** When it was answered. */
	public @Nullable Instant respondedAt() {
		return this.respondedAt;
	}

	/** The wish to be absent. */
	public @Nullable AbsenceRequest absence() {
		return this.absence;
	}

	/** Who attends in place. */
	public @Nullable Substitution substitution() {
		return this.substitution;
	}

	/** The written opinion. */
	public @Nullable WrittenOpinion opinion() {
		return this.opinion;
	}

	/** Who was there. */
	public @Nullable AttendanceStatus attendance() {
		return this.attendance;
	}

}

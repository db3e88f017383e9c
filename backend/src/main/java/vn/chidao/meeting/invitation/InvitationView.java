package vn.chidao.meeting.invitation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.meeting.AttendanceStatus;
import vn.chidao.meeting.InvitationId;
import vn.chidao.meeting.InvitationResponse;
import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipId;
import vn.chidao.security.PersonId;

/**
 * One invitation as others see it, GraphQL type {@code Invitation}.
 *
 * @param id its id
 * @param version grows with each change
 * @param meetingId the meeting
 * @param memberId the member's membership, null for a guest
 * @param personId the member, null for a guest
 * @param guestAgencyId the guest agency, null for a member
 * @param sentAt when it went out
 * @param response the answer
 * @param respondedAt when it was answered
 * @param absence the wish to be absent
 * @param substitution who attends in place
 * @param writtenOpinion the written opinion
 * @param owesWrittenOpinion whether a written opinion is still owed
 * @param attendance who was there
 */
public record InvitationView(InvitationId id, int version, MeetingId meetingId, @Nullable MembershipId memberId,
		@Nullable PersonId personId, @Nullable AgencyId guestAgencyId, @Nullable Instant sentAt,
		InvitationResponse response, @Nullable Instant respondedAt, @Nullable AbsenceRequestView absence,
		@Nullable SubstitutionView substitution, @Nullable WrittenOpinion writtenOpinion, boolean owesWrittenOpinion,
		@Nullable AttendanceStatus attendance) {

	/** Whether the invitee was there in person. */
	public boolean isPresent() {
		return this.attendance == AttendanceStatus.PRESENT;
	}

	/** Whether the chair consented to an absence, or the invitee was seen to be away. */
	public boolean isAway() {
		return (this.attendance != null) ? !isPresent() : this.response == InvitationResponse.ABSENCE_GRANTED;
	}

	/** Whether the invitee has asked to stay away and was not seen there. */
	boolean isAbsentee() {
		return !isPresent() && (this.response == InvitationResponse.ABSENCE_REQUESTED
				|| this.response == InvitationResponse.ABSENCE_GRANTED
				|| this.response == InvitationResponse.ABSENCE_REFUSED);
	}

	static InvitationView of(Invitation invitation) {
		Invitee invitee = invitation.invitee();
		Substitution substitution = invitation.substitution();
		AbsenceRequest absence = invitation.absence();
		return new InvitationView(invitation.id(), invitation.version(), invitation.meetingId(),
				(invitee.membershipId() != null) ? new MembershipId(invitee.membershipId()) : null,
				(invitee.personId() != null) ? new PersonId(invitee.personId()) : null,
				(invitee.guestAgencyId() != null) ? new AgencyId(invitee.guestAgencyId()) : null, invitation.sentAt(),
				invitation.response(), invitation.respondedAt(),
				(absence != null) ? new AbsenceRequestView(invitation.meetingId(), absence) : null,
				(substitution != null)
						? new SubstitutionView(new PersonId(substitution.personId()), substitution.appointedAt())
						: null,
				invitation.opinion(), invitation.owesOpinion(), invitation.attendance());
	}

}

package vn.chidao.meeting.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import vn.chidao.meeting.session.Meeting;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

	List<Invitation> findByIdIn(Collection<UUID> ids);

	List<Invitation> findByMeetingIdInOrderByPositionAscIdAsc(Collection<UUID> meetings);

	@Query("select i.meetingId from Invitation i where i.id = :id")
	Optional<UUID> meetingOf(UUID id);

	/**
	 * Invitations that ask something of a person: an answer, a written opinion, or, of
	 * the chair of the meeting, consent to an absence.
	 */
	@Query("""
			select i as invitation, m as meeting from Invitation i, Meeting m
			where m.id = i.meetingId and i.sentAt is not null and (
				(m.state = vn.chidao.meeting.MeetingState.INVITED
					and i.response = vn.chidao.meeting.InvitationResponse.PENDING
					and (i.invitee.membershipId in :posts or i.invitee.guestAgencyId = :headed))
				or (m.state = vn.chidao.meeting.MeetingState.INVITED
					and i.response = vn.chidao.meeting.InvitationResponse.ABSENCE_REQUESTED and m.presidingId in :posts)
				or (m.state <> vn.chidao.meeting.MeetingState.CANCELLED and i.invitee.membershipId in :posts
					and i.substitution.personId is not null and i.opinion.submittedAt is null
					and (i.attendance is null or i.attendance <> vn.chidao.meeting.AttendanceStatus.PRESENT)))
			order by m.details.startsAt, i.id
			""")
	List<OpenRow> asking(Collection<UUID> posts, UUID headed, Limit limit);

	/** An invitation and its meeting. */
	interface OpenRow {

		Invitation getInvitation();

		Meeting getMeeting();

	}

}

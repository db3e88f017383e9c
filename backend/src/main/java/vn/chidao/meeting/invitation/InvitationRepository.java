package vn.chidao.meeting.invitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

	List<Invitation> findByIdIn(Collection<UUID> ids);

	List<Invitation> findByMeetingIdInOrderByPositionAscIdAsc(Collection<UUID> meetings);

	/** Invitations of convened meetings that concern a person now or still. */
	@Query("""
			select i from Invitation i, Meeting m where m.id = i.meetingId and i.sentAt is not null
			and ((m.state = vn.chidao.meeting.MeetingState.INVITED
					and i.response = vn.chidao.meeting.InvitationResponse.PENDING
					and (i.invitee.personId = :person or i.invitee.guestAgencyId = :headed))
				or (m.state <> vn.chidao.meeting.MeetingState.CANCELLED and i.invitee.personId = :person
					and i.substitution.personId is not null and i.opinion.text is null
					and (i.attendance is null or i.attendance <> vn.chidao.meeting.AttendanceStatus.PRESENT)))
			order by m.details.startsAt
			""")
	List<Invitation> openFor(UUID person, UUID headed);

	/** Wishes to be absent that wait for one of the given chairs. */
	@Query("""
			select i from Invitation i, Meeting m where m.id = i.meetingId
			and m.state = vn.chidao.meeting.MeetingState.INVITED
			and i.response = vn.chidao.meeting.InvitationResponse.ABSENCE_REQUESTED
			and m.presidingId in :chairs order by i.absence.requestedAt
			""")
	List<Invitation> awaiting(Collection<UUID> chairs);

}

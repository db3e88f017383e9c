package vn.chidao.meeting.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import vn.chidao.meeting.session.Meeting;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonView;
import vn.chidao.platform.persistence.Shown;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

	List<Invitation> findByIdIn(Collection<UUID> ids);

	List<Invitation> findByMeetingIdInOrderByPositionAscIdAsc(Collection<UUID> meetings);

	@Query("select i.meetingId from Invitation i where i.id = :id")
	Optional<UUID> meetingOf(UUID id);

	/**
	 * Invitations that concern a person: to what lies ahead or is under way, as an
	 * invitee or a substitute; those that owe a written opinion; and, of the chair of a
	 * meeting, the wishes to be absent. Besides them, without an invitation, the meetings
	 * proposed in bodies whose preparations they see.
	 */
	@Query("""
			with asked as (
				select i.id as invitation, i.meetingId as meeting
				from Invitation i
				join Meeting m on m.id = i.meetingId
				where i.sentAt is not null and (
					(m.state in (vn.chidao.meeting.MeetingState.INVITED, vn.chidao.meeting.MeetingState.IN_PROGRESS)
						and (i.invitee.membershipId in :posts or i.invitee.guestAgencyId = :headed
							or i.substitution.personId = :person))
					or (m.state = vn.chidao.meeting.MeetingState.INVITED
						and i.response = vn.chidao.meeting.InvitationResponse.ABSENCE_REQUESTED
						and m.presidingId in :posts)
					or (m.state <> vn.chidao.meeting.MeetingState.CANCELLED and i.invitee.membershipId in :posts
						and i.substitution.personId is not null and i.opinion.submittedAt is null
						and (i.attendance is null or i.attendance <> vn.chidao.meeting.AttendanceStatus.PRESENT)))
				union all
				select p.id as invitation, p.id as meeting
				from Meeting p
				where p.state = vn.chidao.meeting.MeetingState.PROPOSED and p.committeeId in :prepared
			)
			select i as invitation, m as meeting, p as presiding, q as presider
			from Meeting m
			join asked a on a.meeting = m.id
			left join Invitation i on i.id = a.invitation
			left join Membership p on p.id = m.presidingId
			left join Person q on q.id = p.personId
			order by m.details.startsAt, m.id, i.id
			""")
	List<OpenRow> concerning(Collection<UUID> posts, UUID person, UUID headed, Collection<UUID> prepared, Limit limit);

	/** A meeting and who chairs it, with an invitation unless it is only proposed. */
	interface OpenRow {

		@Nullable Invitation getInvitation();

		Meeting getMeeting();

		@Nullable Shown<MembershipView> getPresiding();

		@Nullable Shown<PersonView> getPresider();

	}

}

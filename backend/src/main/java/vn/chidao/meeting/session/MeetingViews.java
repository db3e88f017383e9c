package vn.chidao.meeting.session;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.MeetingProposalView;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipId;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Shows the aggregate as the contract has it.
 */
public final class MeetingViews {

	private MeetingViews() {
	}

	/**
	 * The view of a meeting.
	 * @param meeting the aggregate
	 * @return its view
	 */
	public static MeetingView of(Meeting meeting) {
		MeetingDetails details = meeting.details();
		Convocation convocation = meeting.convocation();
		Session session = meeting.session();
		return new MeetingView(meeting.id(), meeting.version(), new CommitteeId(meeting.committeeId()), details.kind(),
				details.isExtended(), meeting.state(), (session != null) ? session.number() : null, details.title(),
				details.content(), details.startsAt(), details.endsAt(), details.place(),
				membership(meeting.presidingId()), proposal(meeting),
				(convocation != null) ? membership(convocation.convokedBy()) : null,
				(convocation != null) ? convocation.convokedAt() : null,
				(convocation != null) ? convocation.dispatchDeadline() : null,
				(convocation != null) ? convocation.calendarVersion() : null, meeting.openedAt(), meeting.closedAt(),
				meeting.cancelledReason());
	}

	private static @Nullable MeetingProposalView proposal(Meeting meeting) {
		Proposal proposal = meeting.proposal();
		if (proposal == null) {
			return null;
		}
		boolean declined = meeting.state() == MeetingState.CANCELLED && meeting.convocation() == null;
		return new MeetingProposalView(new MembershipId(proposal.proposedBy()), new PersonId(proposal.personId()),
				proposal.reason(), proposal.proposedAt(), proposal.byRequest(),
				declined ? meeting.cancelledReason() : null);
	}

	private static @Nullable MembershipId membership(@Nullable UUID id) {
		return (id != null) ? new MembershipId(id) : null;
	}

}

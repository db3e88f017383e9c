package vn.chidao.meeting.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonView;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.security.PersonId;

/**
 * The invitations of meetings and who they concern.
 */
@Controller
class InvitationFields {

	private final Invitations invitations;

	private final OwnInvitations own;

	private final Invitees invitees;

	InvitationFields(Invitations invitations, OwnInvitations own, Invitees invitees) {
		this.invitations = invitations;
		this.own = own;
		this.invitees = invitees;
	}

	@BatchMapping(typeName = "Meeting", field = "invitations")
	Map<MeetingView, List<InvitationView>> invitations(List<MeetingView> meetings) {
		Map<MeetingId, List<InvitationView>> found = found(meetings);
		return Batch.of(meetings, (meeting) -> found.getOrDefault(meeting.id(), List.of()));
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, InvitationView> viewerInvitation(List<MeetingView> meetings) {
		return this.own.of(meetings);
	}

	@BatchMapping(typeName = "Invitation")
	Map<InvitationView, MembershipView> member(List<InvitationView> places) {
		Map<MembershipId, MembershipView> found = this.invitees.members(places);
		return Batch.of(places, InvitationView::memberId, found);
	}

	@BatchMapping(typeName = "Invitation")
	Map<InvitationView, AgencyView> guestAgency(List<InvitationView> places) {
		Map<AgencyId, AgencyView> found = this.invitees.guests(places);
		return Batch.of(places, InvitationView::guestAgencyId, found);
	}

	@BatchMapping(typeName = "Substitution")
	Map<SubstitutionView, PersonView> person(List<SubstitutionView> substitutions) {
		Map<PersonId, PersonView> found = this.invitees.substitutes(substitutions);
		return Batch.of(substitutions, (substitution) -> found.get(substitution.personId()));
	}

	private Map<MeetingId, List<InvitationView>> found(Collection<MeetingView> meetings) {
		return this.invitations.ofMeetings(meetings.stream().map(MeetingView::id).distinct().toList());
	}

}

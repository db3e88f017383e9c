package vn.chidao.meeting.session;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.meeting.MeetingProposalView;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.security.CommitteeId;

/**
 * The body that meets, and who proposed, convened and chairs.
 */
@Controller
class MeetingFields {

	private final Committees committees;

	private final Memberships memberships;

	MeetingFields(Committees committees, Memberships memberships) {
		this.committees = committees;
		this.memberships = memberships;
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, CommitteeView> committee(List<MeetingView> meetings) {
		Map<CommitteeId, CommitteeView> found = this.committees
			.views(meetings.stream().map(MeetingView::committeeId).distinct().toList());
		return Batch.of(meetings, (meeting) -> found.get(meeting.committeeId()));
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, MembershipView> presidingMember(List<MeetingView> meetings) {
		return this.memberships.of(meetings, MeetingView::presidingId);
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, MembershipView> convokedBy(List<MeetingView> meetings) {
		return this.memberships.of(meetings, MeetingView::convokedById);
	}

	@BatchMapping(typeName = "MeetingProposal")
	Map<MeetingProposalView, MembershipView> proposedBy(List<MeetingProposalView> proposals) {
		return this.memberships.of(proposals, MeetingProposalView::proposedById);
	}

}

package vn.chidao.meeting.agenda;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.AgendaDecisionView;
import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.Batch;

/**
 * The agenda of a meeting, and the people in it.
 */
@Controller
class AgendaFields {

	private final AgendaItems items;

	private final Memberships memberships;

	AgendaFields(AgendaItems items, Memberships memberships) {
		this.items = items;
		this.memberships = memberships;
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, List<AgendaItemView>> agenda(List<MeetingView> meetings) {
		Map<MeetingId, List<AgendaItemView>> found = this.items
			.ofMeetings(meetings.stream().map(MeetingView::id).distinct().toList());
		return Batch.of(meetings, (meeting) -> found.getOrDefault(meeting.id(), List.of()));
	}

	@BatchMapping(typeName = "AgendaItem")
	Map<AgendaItemView, List<VoteView>> votes(List<AgendaItemView> agenda) {
		Map<AgendaItemId, List<Vote>> found = this.items.votes(agenda.stream().map(AgendaItemView::id).toList());
		return Batch.of(agenda,
				(item) -> found.getOrDefault(item.id(), List.of())
					.stream()
					.map((vote) -> new VoteView(new MembershipId(vote.membershipId()), vote.choice()))
					.toList());
	}

	@BatchMapping(typeName = "AgendaItem")
	Map<AgendaItemView, MembershipView> presenter(List<AgendaItemView> agenda) {
		return this.memberships.of(agenda, AgendaItemView::presenterId);
	}

	@BatchMapping(typeName = "AgendaDecision")
	Map<AgendaDecisionView, MembershipView> decidedBy(List<AgendaDecisionView> decisions) {
		return this.memberships.of(decisions, AgendaDecisionView::decidedById);
	}

	@BatchMapping(typeName = "Vote")
	Map<VoteView, MembershipView> member(List<VoteView> votes) {
		return this.memberships.of(votes, VoteView::memberId);
	}

}

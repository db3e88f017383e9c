package vn.chidao.meeting.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Batch;

/**
 * Meetings that members ask for together.
 */
@Controller
class MemberRequestController {

	private final MemberRequestService service;

	private final ProposalRules rules;

	private final Memo memo;

	MemberRequestController(MemberRequestService service, ProposalRules rules, Memo memo) {
		this.service = service;
		this.rules = rules;
		this.memo = memo;
	}

	@MutationMapping
	MeetingController.MeetingPayload joinProposal(@Argument JoinProposal input) {
		return MeetingController.MeetingPayload.of(this.service.join(input));
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, MemberRequestView> memberRequest(List<MeetingView> meetings) {
		Map<MeetingId, MemberRequestView> requests = this.requests(meetings);
		return Batch.of(meetings, (meeting) -> requests.get(meeting.id()));
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanJoin(List<MeetingView> meetings) {
		Viewer viewer = this.memo.viewer();
		Map<MeetingId, MemberRequestView> requests = this.requests(meetings);
		Map<MeetingId, Rulebook> books = this.memo.rulebooks(meetings);
		return Batch.of(meetings,
				(meeting) -> Phase.PROPOSAL.includes(meeting.state()) && Optional.ofNullable(requests.get(meeting.id()))
					.filter((request) -> request.askedBy().stream().noneMatch((each) -> viewer.is(each.personId())))
					.flatMap((request) -> Optional.ofNullable(books.get(meeting.id())))
					.filter((book) -> MeetingRights.mayAsk(viewer, meeting, book))
					.isPresent());
	}

	private Map<MeetingId, MemberRequestView> requests(List<MeetingView> meetings) {
		List<MeetingView> asked = meetings.stream().filter(MeetingRequests::isByRequest).toList();
		return asked.isEmpty() ? Map.of() : this.rules.requests(asked, this.memo.rulebooks(asked));
	}

}

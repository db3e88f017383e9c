package vn.chidao.meeting.convocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.invitation.OpenInvitations;
import vn.chidao.meeting.session.MeetingRights;
import vn.chidao.meeting.session.MemberRequestView;
import vn.chidao.meeting.session.ProposalRules;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkKind;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.security.PersonId;

/**
 * Proposals that wait for those who may convene, due when the notice of the meeting
 * proposed would have to go out.
 */
@Component
class ProposalWork implements WorkSource {

	private final OpenInvitations open;

	private final Viewers viewers;

	private final ProposalRules proposalRules;

	private final Messages messages;

	ProposalWork(OpenInvitations open, Viewers viewers, ProposalRules proposalRules, Messages messages) {
		this.open = open;
		this.viewers = viewers;
		this.proposalRules = proposalRules;
		this.messages = messages;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		Viewer viewer = this.viewers.of(new PersonId(person));
		List<MeetingView> proposals = this.open.proposals(viewer);
		if (proposals.isEmpty()) {
			return List.of();
		}
		Map<MeetingId, Rulebook> rules = this.proposalRules.of(proposals);
		Map<MeetingId, MemberRequestView> requests = this.proposalRules.requests(proposals, rules);
		return proposals.stream()
			.filter((meeting) -> !waitsForMembers(requests.get(meeting.id())))
			.flatMap((meeting) -> Optional.ofNullable(rules.get(meeting.id()))
				.filter((book) -> MeetingRights.mayConvene(viewer, meeting, book))
				.map((book) -> item(meeting, book))
				.stream())
			.toList();
	}

	/** What too few members ask for is not before those who may convene. */
	private static boolean waitsForMembers(@Nullable MemberRequestView request) {
		return request != null && !request.isReached();
	}

	private WorkItem item(MeetingView meeting, Rulebook book) {
		LocalDate dueOn = book.bindingDeadline(book.shape(meeting))
			.map((deadline) -> LegalTime.dayOf(deadline.latest().instant()))
			.orElse(null);
		return new WorkItem(WorkKind.DECIDE_PROPOSAL,
				this.messages.text("work.meeting.DECIDE_PROPOSAL", meeting.title()), meeting.committeeId().value(),
				dueOn, book.citations(RuleType.CONVENE_RIGHT), meeting.id(), meeting);
	}

}

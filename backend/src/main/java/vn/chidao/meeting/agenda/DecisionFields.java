package vn.chidao.meeting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.AgendaDecisionView;
import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.invitation.InvitationView;
import vn.chidao.meeting.invitation.Invitations;
import vn.chidao.meeting.session.MeetingRights;
import vn.chidao.meeting.session.MeetingSearch;
import vn.chidao.meeting.session.Memo;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.engine.rules.MajorityCount;
import vn.chidao.regulation.engine.terms.DecisionMode;

/**
 * Who decides an agenda item under the regulation, and how it stands with the votes.
 */
@Controller
class DecisionFields {

	private final AgendaItems items;

	private final Invitations invitations;

	private final MeetingSearch search;

	private final Memo memo;

	DecisionFields(AgendaItems items, Invitations invitations, MeetingSearch search, Memo memo) {
		this.items = items;
		this.invitations = invitations;
		this.search = search;
		this.memo = memo;
	}

	@BatchMapping(typeName = "AgendaItem")
	Map<AgendaItemView, DecisionMode> decisionMode(List<AgendaItemView> agenda) {
		Map<MeetingId, Rulebook> rules = rules(agenda);
		return Batch.of(agenda, (item) -> mode(item, rules).orElse(null));
	}

	@BatchMapping(typeName = "AgendaItem")
	Map<AgendaItemView, List<CitationView>> decisionCitations(List<AgendaItemView> agenda) {
		return citations(agenda, (item) -> item);
	}

	@BatchMapping(typeName = "AgendaDecision")
	Map<AgendaDecisionView, List<CitationView>> citations(List<AgendaDecisionView> decisions) {
		Map<AgendaItemId, AgendaItemView> found = this.items
			.views(decisions.stream().map(AgendaDecisionView::itemId).toList());
		return citations(decisions, (decision) -> found.get(decision.itemId()));
	}

	@BatchMapping(typeName = "AgendaItem")
	Map<AgendaItemView, VoteTallyView> tally(List<AgendaItemView> agenda) {
		Map<MeetingId, Rulebook> rules = rules(agenda);
		Map<AgendaItemId, List<Vote>> votes = this.items.votes(agenda.stream().map(AgendaItemView::id).toList());
		Map<MeetingId, List<InvitationView>> places = this.invitations.ofMeetings(meetings(agenda));
		return Batch.of(agenda, (item) -> {
			Ballot ballot = Ballot.of(votes.getOrDefault(item.id(), List.of()),
					places.getOrDefault(item.meetingId(), List.of()));
			boolean byHead = mode(item, rules).filter((mode) -> mode == DecisionMode.HEAD).isPresent();
			return byHead ? null : VoteTallyView.of(item, ballot, majority(item, rules));
		});
	}

	@BatchMapping(typeName = "AgendaItem")
	Map<AgendaItemView, Boolean> viewerCanVote(List<AgendaItemView> agenda) {
		Viewer viewer = this.memo.viewer();
		Map<MeetingId, MeetingView> meetings = this.search.visible(viewer, meetings(agenda));
		Map<MeetingId, Rulebook> rules = this.memo.rulebooks(meetings.values());
		Map<MeetingId, List<InvitationView>> places = this.invitations.ofMeetings(meetings(agenda));
		return Batch.of(agenda,
				(item) -> isOpen(item, meetings)
						&& mode(item, rules).filter((mode) -> mode == DecisionMode.HEAD).isEmpty()
						&& places.getOrDefault(item.meetingId(), List.of())
							.stream()
							.anyMatch((place) -> place.isPresent() && viewer.holds(place.memberId())));
	}

	@BatchMapping(typeName = "AgendaItem")
	Map<AgendaItemView, Boolean> viewerCanDecide(List<AgendaItemView> agenda) {
		Viewer viewer = this.memo.viewer();
		Map<MeetingId, MeetingView> meetings = this.search.visible(viewer, meetings(agenda));
		Map<MeetingId, Rulebook> rules = this.memo.rulebooks(meetings.values());
		return Batch.of(agenda,
				(item) -> isOpen(item, meetings) && decides(viewer, meetings.get(item.meetingId()), mode(item, rules)));
	}

	private static boolean decides(Viewer viewer, @Nullable MeetingView meeting, Optional<DecisionMode> mode) {
		if (meeting == null) {
			return false;
		}
		return mode.filter((stated) -> stated == DecisionMode.HEAD).isPresent()
				? viewer.in(meeting.committeeId()).filter(Standing::isHead).isPresent()
				: MeetingRights.presides(viewer, meeting).isPresent();
	}

	private static boolean isOpen(AgendaItemView item, Map<MeetingId, MeetingView> meetings) {
		MeetingView meeting = meetings.get(item.meetingId());
		return item.decision() == null && meeting != null && meeting.kind().isOfWholeBody()
				&& Phase.UNDER_WAY.includes(meeting.state());
	}

	private <T> Map<T, List<CitationView>> citations(Collection<T> owners,
			Function<T, @Nullable AgendaItemView> itemOf) {
		List<AgendaItemView> agenda = owners.stream()
			.map(itemOf)
			.flatMap((item) -> Optional.ofNullable(item).stream())
			.collect(Collectors.toList());
		Map<MeetingId, Rulebook> rules = rules(agenda);
		return Batch.of(owners, (owner) -> {
			AgendaItemView item = itemOf.apply(owner);
			Rulebook book = (item != null) ? rules.get(item.meetingId()) : null;
			return (book != null && item != null) ? book.decisionCitations(item.subject()) : List.of();
		});
	}

	private Map<MeetingId, Rulebook> rules(List<AgendaItemView> agenda) {
		return this.memo.rulebooks(this.search.visible(this.memo.viewer(), meetings(agenda)).values());
	}

	private static Optional<DecisionMode> mode(AgendaItemView item, Map<MeetingId, Rulebook> rules) {
		return Optional.ofNullable(rules.get(item.meetingId())).flatMap((book) -> book.decisionMode(item.subject()));
	}

	private static Optional<MajorityCount> majority(AgendaItemView item, Map<MeetingId, Rulebook> rules) {
		return Optional.ofNullable(rules.get(item.meetingId())).flatMap((book) -> book.majority(item.subject()));
	}

	private static List<MeetingId> meetings(List<AgendaItemView> agenda) {
		return agenda.stream().map(AgendaItemView::meetingId).distinct().toList();
	}

}

package vn.chidao.meeting.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.MeetingViews;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkKind;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.security.PersonId;

/**
 * Invitations to answer, wishes to be absent to decide, opinions to write.
 */
@Component
class InvitationWork implements WorkSource {

	private static final UUID NONE = new UUID(0, 0);

	private final InvitationRepository repository;

	private final Viewers viewers;

	private final Rulebooks rulebooks;

	private final Messages messages;

	InvitationWork(InvitationRepository repository, Viewers viewers, Rulebooks rulebooks, Messages messages) {
		this.repository = repository;
		this.viewers = viewers;
		this.rulebooks = rulebooks;
		this.messages = messages;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		Viewer viewer = this.viewers.of(new PersonId(person));
		List<UUID> posts = viewer.posts().stream().map((post) -> post.id().value()).toList();
		UUID headed = (viewer.headedAgency() != null) ? viewer.headedAgency().value() : NONE;
		List<InvitationRepository.OpenRow> open = this.repository.asking(posts.isEmpty() ? List.of(NONE) : posts,
				headed, Limit.of(Page.MAX));
		if (open.isEmpty()) {
			return List.of();
		}
		Map<MeetingId, Rulebook> rules = this.rulebooks
			.of(open.stream().map((row) -> MeetingViews.of(row.getMeeting())).distinct().toList());
		return open.stream().map((row) -> item(row, viewer, rules)).toList();
	}

	private WorkItem item(InvitationRepository.OpenRow row, Viewer viewer, Map<MeetingId, Rulebook> rules) {
		InvitationView invitation = InvitationView.of(row.getInvitation());
		MeetingView meeting = MeetingViews.of(row.getMeeting());
		Rulebook book = rules.get(meeting.id());
		LocalDate day = LegalTime.dayOf(meeting.startsAt());
		if (!InvitationDesk.isOwn(viewer, invitation)) {
			return item(WorkKind.DECIDE_ABSENCE, invitation, meeting, day, citations(book, RuleType.ABSENCE_CONSENT));
		}
		// no clause says by when the opinion is due
		return invitation.owesWrittenOpinion()
				? item(WorkKind.WRITE_OPINION, invitation, meeting, null, citations(book, RuleType.SUBSTITUTE_OPINION))
				: item(WorkKind.ANSWER_INVITATION, invitation, meeting, day, citations(book, RuleType.ABSENCE_CONSENT));
	}

	private WorkItem item(WorkKind kind, InvitationView invitation, MeetingView meeting, @Nullable LocalDate dueOn,
			List<CitationView> citations) {
		return new WorkItem(kind, this.messages.text("work.meeting." + kind.name(), meeting.title()),
				meeting.committeeId().value(), dueOn, citations, invitation.id(), invitation);
	}

	private static List<CitationView> citations(@Nullable Rulebook book, RuleType type) {
		return (book != null) ? book.citations(type) : List.of();
	}

}

package vn.chidao.meeting.invitation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
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

	private final OpenInvitations invitations;

	private final Viewers viewers;

	private final Rulebooks rulebooks;

	private final Messages messages;

	InvitationWork(OpenInvitations invitations, Viewers viewers, Rulebooks rulebooks, Messages messages) {
		this.invitations = invitations;
		this.viewers = viewers;
		this.rulebooks = rulebooks;
		this.messages = messages;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		Viewer viewer = this.viewers.of(new PersonId(person));
		Map<OpenInvitation, WorkKind> asking = new LinkedHashMap<>();
		for (OpenInvitation open : this.invitations.of(viewer)) {
			kind(open, viewer).ifPresent((kind) -> asking.put(open, kind));
		}
		if (asking.isEmpty()) {
			return List.of();
		}
		Map<MeetingId, Rulebook> rules = this.rulebooks
			.of(asking.keySet().stream().map(OpenInvitation::meeting).distinct().toList());
		return asking.entrySet()
			.stream()
			.map((entry) -> item(entry.getKey(), entry.getValue(), rules.get(entry.getKey().meeting().id())))
			.toList();
	}

	private static Optional<WorkKind> kind(OpenInvitation open, Viewer viewer) {
		if (open.awaitsConsent(viewer)) {
			return Optional.of(WorkKind.DECIDE_ABSENCE);
		}
		if (open.awaitsOpinion(viewer)) {
			return Optional.of(WorkKind.WRITE_OPINION);
		}
		return open.awaitsAnswer(viewer) ? Optional.of(WorkKind.ANSWER_INVITATION) : Optional.empty();
	}

	private WorkItem item(OpenInvitation open, WorkKind kind, @Nullable Rulebook book) {
		LocalDate day = LegalTime.dayOf(open.meeting().startsAt());
		// no clause says by when the opinion is due
		return (kind == WorkKind.WRITE_OPINION) ? item(kind, open, null, citations(book, RuleType.SUBSTITUTE_OPINION))
				: item(kind, open, day, citations(book, RuleType.ABSENCE_CONSENT));
	}

	private WorkItem item(WorkKind kind, OpenInvitation open, @Nullable LocalDate dueOn, List<CitationView> citations) {
		return new WorkItem(kind, this.messages.text("work.meeting." + kind.name(), open.meeting().title()),
				open.meeting().committeeId().value(), dueOn, citations, open.invitation().id(), open.invitation());
	}

	private static List<CitationView> citations(@Nullable Rulebook book, RuleType type) {
		return (book != null) ? book.citations(type) : List.of();
	}

}

package vn.chidao.meeting.paper;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.document.StoredFileView;
import vn.chidao.meeting.MeetingPaperId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.PaperAttached;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Attaching papers to a meeting, and taking them back before the notice goes out.
 */
@Service
class PaperService {

	private final PaperDesk desk;

	private final LatePapers latePapers;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	PaperService(PaperDesk desk, LatePapers latePapers, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.latePapers = latePapers;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<PaperChange> attach(AttachPaper act) {
		Handling handling = this.desk.take(act.meetingId());
		handling.requirePreparer();
		StoredFileView file = this.desk.file(act.fileId());
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(handling.meeting().require(Phase.BEFORE_CLOSE)),
				() -> this.refusals.length(act.title(), 2, 500, "title"), () -> strangeItem(act));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		String title = (act.title() != null) ? act.title().strip() : file.name();
		MeetingPaper paper = new MeetingPaper(act.meetingId(), act.fileId().value(), title, this.chronicle.now());
		paper.belongTo((act.agendaItemId() != null) ? act.agendaItemId().value() : null);
		dispatchIfConvoked(paper, handling);
		MeetingPaperView view = this.desk.keep(paper);
		this.chronicle.record(MeetingAction.ATTACH_PAPER, view.id(), title, handling.view());
		this.chronicle.publish(new PaperAttached(view.meetingId(), view.id()));
		return Outcome.done(new PaperChange(handling.view(), view));
	}

	private void dispatchIfConvoked(MeetingPaper paper, Handling handling) {
		MeetingView meeting = handling.view();
		if (meeting.isConvoked()) {
			Instant now = this.chronicle.now();
			boolean first = this.desk.papersOf(meeting.id())
				.stream()
				.noneMatch((other) -> Boolean.FALSE.equals(other.inTime()));
			paper.dispatch(now, meeting.dispatchedUntil());
			if (first && Boolean.FALSE.equals(paper.inTime())) {
				this.latePapers.record(handling, now);
			}
		}
	}

	private Optional<UserError> strangeItem(AttachPaper act) {
		return (act.agendaItemId() == null || this.desk.isOnAgenda(act.agendaItemId(), act.meetingId()))
				? Optional.empty()
				: Optional.of(this.refusals.invalid("meeting.refusal.itemOfOtherMeeting", "agendaItemId"));
	}

	@Transactional
	Outcome<PaperChange> remove(MeetingPaperId id) {
		PaperDesk.PaperHandling taken = this.desk.take(id);
		taken.handling().requirePreparer();
		Optional<UserError> refusal = this.refusals
			.illegal(taken.handling().meeting().require(Phase.BEFORE_CONVOCATION));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		this.desk.remove(taken.paper());
		this.chronicle.record(MeetingAction.REMOVE_PAPER, id, taken.paper().title(), taken.handling().view());
		return Outcome.done(new PaperChange(taken.handling().view(), null));
	}

}

package vn.chidao.meeting.convocation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingClosed;
import vn.chidao.meeting.MeetingOpened;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.MeetingDesk;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.FindingView;

/**
 * Opening and closing: for the chair and the secretariat. Closing says what is still
 * owed.
 */
@Service
class ProceedingsService {

	private final MeetingDesk desk;

	private final ClosingJudge judge;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	ProceedingsService(MeetingDesk desk, ClosingJudge judge, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.judge = judge;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<MeetingView> open(MeetingMove act) {
		Handling handling = this.desk.take(act.meetingId());
		handling.requireConduct();
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.stale(handling.meeting(), act.expectedVersion()),
				() -> this.refusals.illegal(handling.meeting().open(this.chronicle.now())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		MeetingView view = this.desk.keep(handling.meeting());
		this.chronicle.record(MeetingAction.OPEN_MEETING, view);
		this.chronicle.publish(new MeetingOpened(view.id()));
		return Outcome.done(view);
	}

	/**
	 * The minutes say who was there, and from that follow the majority, the written
	 * opinions owed and the duty to attend: a meeting closes only when the attendance of
	 * every member invited is recorded. Guests need not be.
	 */
	@Transactional
	JudgedMeeting close(MeetingMove act) {
		Handling handling = this.desk.take(act.meetingId());
		handling.requireConduct();
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.stale(handling.meeting(), act.expectedVersion()),
				() -> this.refusals.illegal(handling.meeting().require(Phase.UNDER_WAY)),
				() -> this.refusals.illegal(this.judge.unrecorded(handling.view())),
				() -> this.refusals.illegal(handling.meeting().close(this.chronicle.now())));
		if (refusal.isPresent()) {
			return JudgedMeeting.refused(List.of(refusal.get()), List.of());
		}
		MeetingView view = this.desk.keep(handling.meeting());
		List<FindingView> owed = this.judge.judge(view);
		this.chronicle.record(MeetingAction.CLOSE_MEETING, view);
		this.chronicle.publish(new MeetingClosed(view.id()));
		return JudgedMeeting.done(view, owed);
	}

}

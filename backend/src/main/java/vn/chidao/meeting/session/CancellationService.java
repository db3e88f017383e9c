package vn.chidao.meeting.session;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingCancelled;
import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Calling a meeting off before it opens: whoever may convene it; before it is convened
 * also those who prepared or proposed it.
 */
@Service
class CancellationService {

	private final MeetingDesk desk;

	private final ProposalRules proposalRules;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	CancellationService(MeetingDesk desk, ProposalRules proposalRules, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.proposalRules = proposalRules;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<MeetingView> cancel(ReasonedMove act) {
		Handling handling = this.desk.take(act.meetingId());
		Meeting meeting = handling.meeting();
		Rulebook rules = this.proposalRules.of(handling.view());
		Optional<UserError> refusal = this.refusals.first(() -> rightRefusal(handling, rules),
				() -> this.refusals.stale(meeting, act.expectedVersion()),
				() -> this.refusals.length(act.reason(), 2, 2_000, "reason"),
				() -> this.proposalRules.turnedDown(handling, rules),
				() -> this.refusals.illegal(meeting.cancel(act.reason().strip())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		MeetingView view = this.desk.keep(meeting);
		this.chronicle.record(MeetingAction.CANCEL_MEETING, view);
		this.chronicle.publish(new MeetingCancelled(view.id()));
		return Outcome.done(view);
	}

	private static Optional<UserError> rightRefusal(Handling handling, Rulebook rules) {
		return MeetingRights.mayCancel(handling.viewer(), handling.view(), rules) ? Optional.empty()
				: MeetingRights.conveneRefusal(handling, rules);
	}

}

package vn.chidao.meeting.session;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Preparing a meeting: for the secretariat and the leaders of the body.
 */
@Service
class PreparationService {

	private final MeetingDesk desk;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	PreparationService(MeetingDesk desk, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<MeetingView> prepare(PrepareMeeting act) {
		Standing standing = this.desk.viewer().insider(act.committeeId());
		Handling.demand(standing.seesPreparations());
		List<UserError> problems = this.refusals.details(act.details());
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		MeetingView view = this.desk
			.keep(Meeting.prepare(act.committeeId().value(), act.details(), this.chronicle.now()));
		this.chronicle.record(MeetingAction.PREPARE_MEETING, view);
		return Outcome.done(view);
	}

	@Transactional
	Outcome<MeetingView> revise(ReviseMeeting act) {
		Handling handling = this.desk.take(act.meetingId());
		handling.requirePreparer();
		Meeting meeting = handling.meeting();
		List<UserError> problems = this.refusals.details(act.details());
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		Optional<UserError> refusal = this.refusals.first(() -> this.refusals.stale(meeting, act.expectedVersion()),
				() -> this.refusals.illegal(meeting.revise(act.details())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		MeetingView view = this.desk.keep(meeting);
		this.chronicle.record(MeetingAction.REVISE_MEETING, view);
		return Outcome.done(view);
	}

}

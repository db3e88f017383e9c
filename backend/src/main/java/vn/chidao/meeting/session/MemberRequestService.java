package vn.chidao.meeting.session;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Joining the members who ask for a meeting together.
 */
@Service
class MemberRequestService {

	private final MeetingDesk desk;

	private final ProposalRules rules;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	MemberRequestService(MeetingDesk desk, ProposalRules rules, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.rules = rules;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<MeetingView> join(JoinProposal act) {
		Handling handling = this.desk.take(act.meetingId());
		MeetingView meeting = handling.view();
		handling.insider();
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(handling.meeting().require(Phase.PROPOSAL)),
				() -> this.refusals.illegal(obstacle(handling)), () -> this.rules.joinRefusal(handling));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		this.rules.join(meeting.id(), handling.viewer().requirePerson());
		this.chronicle.record(MeetingAction.JOIN_PROPOSAL, meeting);
		return Outcome.done(meeting);
	}

	private Optional<Obstacle> obstacle(Handling handling) {
		MeetingView meeting = handling.view();
		if (!MeetingRequests.isByRequest(meeting)) {
			return Optional.of(Obstacle.of("notAskedByMembers"));
		}
		return this.rules.hasAsked(meeting, handling.viewer().requirePerson())
				? Optional.of(Obstacle.of("alreadyAsked")) : Optional.empty();
	}

}

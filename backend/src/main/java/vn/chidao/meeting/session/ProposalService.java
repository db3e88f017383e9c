package vn.chidao.meeting.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingCancelled;
import vn.chidao.meeting.MeetingProposed;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.ProposalFacts;

/**
 * Proposing a meeting to those who may convene it, and declining a proposal. Who may
 * propose and who may convene is for the regulation to say.
 */
@Service
class ProposalService {

	private final MeetingDesk desk;

	private final ProposalRules proposalRules;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	ProposalService(MeetingDesk desk, ProposalRules proposalRules, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.proposalRules = proposalRules;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<MeetingView> propose(ProposeMeeting act) {
		Viewer viewer = this.desk.viewer();
		Standing standing = viewer.insider(act.committeeId());
		List<UserError> problems = new ArrayList<>(this.refusals.details(act.details()));
		this.refusals.length(act.reason(), 2, 2_000, "reason").ifPresent(problems::add);
		Rulebook rules = this.proposalRules.of(act.committeeId(), LegalTime.dayOf(act.details().startsAt()));
		MeetingShape shape = rules.shape(act.details().kind(), act.details().isExtended(), act.details().startsAt());
		problems.addAll(rules.told().violations(rules.judge(new ProposalFacts(shape, standing.capacities())), null));
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		Proposal proposal = new Proposal(standing.actingPost().orElseThrow(ProposalService::forbidden).id().value(),
				viewer.requirePerson().value(), act.reason().strip(), this.chronicle.now(),
				!rules.mayProposeAlone(shape, standing.capacities()));
		MeetingView view = this.desk.keep(Meeting.propose(act.committeeId().value(), act.details(), proposal));
		this.chronicle.record(MeetingAction.PROPOSE_MEETING, view);
		this.chronicle.publish(new MeetingProposed(view.id()));
		return Outcome.done(view);
	}

	@Transactional
	Outcome<MeetingView> decline(ReasonedMove act) {
		Handling handling = this.desk.take(act.meetingId());
		Meeting meeting = handling.meeting();
		Rulebook rules = this.proposalRules.of(handling.view());
		Optional<UserError> refusal = this.refusals.first(() -> MeetingRights.conveneRefusal(handling, rules),
				() -> this.refusals.stale(meeting, act.expectedVersion()),
				() -> this.refusals.length(act.reason(), 2, 2_000, "reason"),
				() -> this.proposalRules.turnedDown(handling, rules),
				() -> this.refusals.illegal(meeting.decline(act.reason().strip())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		MeetingView view = this.desk.keep(meeting);
		this.chronicle.record(MeetingAction.DECLINE_PROPOSAL, view);
		this.chronicle.publish(new MeetingCancelled(view.id()));
		return Outcome.done(view);
	}

	private static ForbiddenException forbidden() {
		return new ForbiddenException("error.forbidden");
	}

}

package vn.chidao.meeting.convocation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.MeetingDesk;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Naming who chairs. The head may authorise a member where the regulation lets them
 * (61/QĐ-BCĐ, Điều 4 khoản 6); while the head is away, the leaders and the secretariat
 * may name who chairs by right then (Điều 5 khoản 2).
 */
@Service
class DesignationService {

	private final MeetingDesk desk;

	private final ChairRules rules;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	DesignationService(MeetingDesk desk, ChairRules rules, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.rules = rules;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<MeetingView> designate(DesignateChair act) {
		Handling handling = this.desk.take(act.meetingId());
		Handling.demand(handling.insider().seesPreparations());
		List<MembershipView> members = this.rules.members(handling.view());
		Optional<MembershipView> named = Roster.find(members, act.membershipId());
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(handling.meeting().require(Phase.BEFORE_OPENING)),
				() -> this.refusals.stale(handling.meeting(), act.expectedVersion()),
				() -> named.isPresent() ? Optional.empty()
						: Optional.of(this.refusals.invalid("meeting.refusal.notAMember", "membershipId")),
				() -> this.rules.refusal(handling, members, named.orElseThrow()),
				() -> this.refusals.illegal(handling.meeting().designateChair(act.membershipId().value())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		MeetingView view = this.desk.keep(handling.meeting());
		this.rules.named(view, named.orElseThrow());
		this.chronicle.record(MeetingAction.DESIGNATE_CHAIR, view);
		return Outcome.done(view);
	}

}

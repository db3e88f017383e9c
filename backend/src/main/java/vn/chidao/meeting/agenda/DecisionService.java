package vn.chidao.meeting.agenda;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.AgendaItemDecided;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.terms.DecisionMode;

/**
 * Declaring what was decided. The chair declares what the majority voted; what the head
 * decides, the head declares, whoever chairs.
 */
@Service
class DecisionService {

	private final AgendaDesk desk;

	private final DecisionRules rules;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	DecisionService(AgendaDesk desk, DecisionRules rules, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.rules = rules;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<AgendaItemView> decide(DecideAgendaItem act) {
		AgendaDesk.ItemHandling taken = this.desk.take(act.agendaItemId());
		AgendaItem item = taken.item();
		Handling handling = taken.handling();
		MeetingView meeting = handling.view();
		Optional<DecisionMode> stated = this.rules.mode(meeting, item.subject().subject());
		MembershipId decider = decider(handling, stated);
		Ballot ballot = Ballot.of(item.votes(), this.rules.invitations(meeting));
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(handling.meeting().require(Phase.UNDER_WAY)),
				() -> this.refusals.illegal(handling.meeting().decidesForBody()),
				() -> this.refusals.length(act.text(), 2, 5_000, "text"));
		List<UserError> problems = refusal.map(List::of)
			.orElseGet(() -> this.rules.decisionRefusals(handling, item.subject().subject(), ballot, act.approved()));
		if (problems.isEmpty()) {
			problems = this.refusals.illegal(item.decide(decision(act, decider, stated, ballot)))
				.map(List::of)
				.orElse(List.of());
		}
		return problems.isEmpty() ? decided(item, meeting) : Outcome.refused(problems);
	}

	private Outcome<AgendaItemView> decided(AgendaItem item, MeetingView meeting) {
		AgendaItem kept = this.desk.keep(item);
		this.chronicle.record(MeetingAction.DECIDE_AGENDA_ITEM, kept.id(), kept.subject().title(), meeting);
		this.chronicle.publish(new AgendaItemDecided(meeting.id(), kept.id()));
		return Outcome.done(AgendaItems.view(kept));
	}

	/** Where the head decides, the rules refuse everybody else, with the clause. */
	private static MembershipId decider(Handling handling, Optional<DecisionMode> stated) {
		Optional<MembershipId> chair = handling.presides();
		boolean headDecides = stated.filter((mode) -> mode == DecisionMode.HEAD).isPresent();
		Handling.demand(chair.isPresent() || headDecides);
		return chair.or(() -> handling.insider().actingPost().map(MembershipView::id)).orElseThrow();
	}

	private Decision decision(DecideAgendaItem act, MembershipId decider, Optional<DecisionMode> stated,
			Ballot ballot) {
		DecisionMode mode = stated.orElse(ballot.votes().isEmpty() ? DecisionMode.HEAD : DecisionMode.MAJORITY);
		return new Decision(act.approved(), act.text().strip(), mode, decider.value(), this.chronicle.now(),
				(mode == DecisionMode.MAJORITY) ? ballot.present() : null);
	}

}

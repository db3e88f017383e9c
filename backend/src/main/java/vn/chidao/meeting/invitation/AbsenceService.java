package vn.chidao.meeting.invitation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.AbsenceDecided;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.MeetingRights;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.facts.AbsenceDecisionFacts;

/**
 * The chair's consent to an absence (61/QĐ-BCĐ, Điều 7 khoản 5). Where a text names
 * nobody, the chair decides all the same, because nobody else runs the meeting.
 * <p>
 * Consent is asked for and given before the meeting opens. From then on what counts is
 * who is there, and that is recorded: consent given afterwards would excuse an absence
 * that everybody has already seen, and change who owes an opinion and the base of a vote
 * under way. A wish still open at the opening is no consent; the member is recorded as
 * absent without leave, or as present.
 */
@Service
class AbsenceService {

	private final InvitationDesk desk;

	private final Rulebooks rulebooks;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	AbsenceService(InvitationDesk desk, Rulebooks rulebooks, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.rulebooks = rulebooks;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<InvitationView> decide(DecideAbsence act) {
		InvitationDesk.InvitationHandling taken = this.desk.take(act.invitationId());
		List<RuleViolation> violations = violations(taken.handling());
		if (!violations.isEmpty()) {
			return Outcome.refused(violations);
		}
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(taken.handling().meeting().require(Phase.ANSWERS)),
				() -> this.refusals.length(act.note(), 0, 2_000, "note"), () -> this.refusals
					.illegal(taken.invitation().decideAbsence(act.granted(), act.note(), this.chronicle.now())));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		InvitationView view = this.desk.keep(taken.invitation());
		this.chronicle.record(MeetingAction.DECIDE_ABSENCE, view.id(), taken.handling().view());
		this.chronicle.publish(new AbsenceDecided(view.meetingId(), view.id()));
		return Outcome.done(view);
	}

	private List<RuleViolation> violations(Handling handling) {
		MeetingView meeting = handling.view();
		Rulebook rules = this.rulebooks.of(meeting);
		boolean presides = handling.presides().isPresent();
		List<RuleViolation> violations = rules.told()
			.violations(rules.judge(new AbsenceDecisionFacts(rules.body(), presides,
					MeetingRights.capacities(handling.viewer(), meeting))), null);
		Handling.demand(presides || !violations.isEmpty());
		return violations;
	}

}

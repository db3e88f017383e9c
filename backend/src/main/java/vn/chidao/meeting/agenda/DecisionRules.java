package vn.chidao.meeting.agenda;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.invitation.InvitationView;
import vn.chidao.meeting.invitation.Invitations;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingRights;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.DecisionMode;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.SubjectClass;

/**
 * Asks the regulation who decides: the head, or the majority of those present. Where the
 * text does not say, nothing is claimed: a vote may be taken, and the chair declares.
 */
@Component
class DecisionRules {

	private final Rulebooks rulebooks;

	private final Invitations invitations;

	private final Messages messages;

	DecisionRules(Rulebooks rulebooks, Invitations invitations, Messages messages) {
		this.rulebooks = rulebooks;
		this.invitations = invitations;
		this.messages = messages;
	}

	/** The invitations of a meeting. */
	List<InvitationView> invitations(MeetingView meeting) {
		return this.invitations.ofMeetings(List.of(meeting.id())).getOrDefault(meeting.id(), List.of());
	}

	Optional<DecisionMode> mode(MeetingView meeting, SubjectClass subject) {
		return this.rulebooks.of(meeting).decisionMode(subject);
	}

	/** A vote on what the head decides is refused, with the clause. */
	Optional<UserError> voteRefusal(MeetingView meeting, SubjectClass subject) {
		Rulebook rules = this.rulebooks.of(meeting);
		return rules.decisionMode(subject)
			.filter((mode) -> mode == DecisionMode.HEAD)
			.map((mode) -> violation(rules, subject, "meeting.vote.headDecides", "meeting.vote.headDecides.wayOut"));
	}

	/**
	 * Why a decision cannot be declared so: by somebody who does not decide, without the
	 * votes it needs, or against them.
	 */
	List<UserError> decisionRefusals(Handling handling, SubjectClass subject, Ballot ballot, boolean approved) {
		MeetingView meeting = handling.view();
		Rulebook rules = this.rulebooks.of(meeting);
		List<Finding> findings = rules.judge(new DecisionFacts(rules.body(), subject,
				ballot.tally(meeting.presidingId()), MeetingRights.capacities(handling.viewer(), meeting)));
		boolean voted = !ballot.votes().isEmpty();
		boolean byMajority = rules.decisionMode(subject).filter((mode) -> mode == DecisionMode.MAJORITY).isPresent();
		boolean carried = findings.stream().noneMatch(Finding::blocks);
		if (byMajority && voted && !approved) {
			return carried
					? List.of(violation(rules, subject, "meeting.decision.carried", "meeting.decision.carried.wayOut"))
					: List.of();
		}
		return List.copyOf(rules.told().violations(findings, null));
	}

	private String decider(Rulebook rules, DecisionMode mode) {
		EngineTexts texts = rules.told().texts();
		return switch (mode) {
			case HEAD -> texts.label(Holder.headOf(rules.body()));
			case MAJORITY -> this.messages.text("meeting.decider.majority", texts.value(rules.body()));
		};
	}

	private UserError violation(Rulebook rules, SubjectClass subject, String message, String wayOut) {
		List<String> deciders = rules.decisionMode(subject)
			.map((mode) -> List.of(decider(rules, mode)))
			.orElse(List.of());
		return new RuleViolation(this.messages.text(message), null, RuleType.DECISION_MODE,
				rules.decisionCitations(subject), deciders, this.messages.text(wayOut));
	}

}

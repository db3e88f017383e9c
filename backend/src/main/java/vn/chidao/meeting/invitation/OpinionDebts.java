package vn.chidao.meeting.invitation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.finding.Findings;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Presence;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Substitution;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.security.PersonId;

/**
 * Keeps the record of written opinions that are owed in step with the invitations: a
 * finding from the day the substitute is named until the opinion is given.
 */
@Component
public class OpinionDebts {

	private final Findings findings;

	private final Rulebooks rulebooks;

	private final Persons persons;

	OpinionDebts(Findings findings, Rulebooks rulebooks, Persons persons) {
		this.findings = findings;
		this.rulebooks = rulebooks;
		this.persons = persons;
	}

	void follow(Invitation invitation, MeetingView meeting) {
		if (!invitation.owesOpinion()) {
			this.findings.settle(invitation.id(), RuleType.SUBSTITUTE_OPINION);
		}
		else if (!this.findings.isOpen(invitation.id(), RuleType.SUBSTITUTE_OPINION)) {
			judge(invitation, meeting, this.rulebooks.of(meeting), RuleType.SUBSTITUTE_OPINION);
		}
	}

	/**
	 * Judge how every member's place was filled, when the meeting closes.
	 * @param invitations the invitations of the meeting
	 * @param meeting the meeting
	 */
	public void judgeAll(List<Invitation> invitations, MeetingView meeting) {
		Rulebook rules = this.rulebooks.of(meeting);
		for (Invitation invitation : invitations) {
			if (invitation.invitee().isMember() && invitation.isAway()) {
				judge(invitation, meeting, rules, RuleType.ABSENCE_CONSENT);
				follow(invitation, meeting);
			}
		}
	}

	private void judge(Invitation invitation, MeetingView meeting, Rulebook rules, RuleType type) {
		AttendanceFacts facts = new AttendanceFacts(rules.body(), name(invitation), presence(invitation),
				invitation.owesOpinion() ? Substitution.OPINION_OWED : Substitution.NONE);
		List<Finding> found = rules.judge(facts)
			.stream()
			.filter((finding) -> (finding
				.ruleType() == RuleType.SUBSTITUTE_OPINION) == (type == RuleType.SUBSTITUTE_OPINION))
			.toList();
		this.findings.record(meeting.id(), invitation.id(), found, rules);
	}

	private static Presence presence(Invitation invitation) {
		if (invitation.isPresent()) {
			return Presence.PRESENT;
		}
		return invitation.hasConsent() ? Presence.ABSENT_WITH_CONSENT : Presence.ABSENT_WITHOUT_CONSENT;
	}

	private String name(Invitation invitation) {
		return Optional.ofNullable(invitation.invitee().personId())
			.flatMap((person) -> this.persons.find(new PersonId(person)))
			.map(PersonView::title)
			.orElse("");
	}

}

package vn.chidao.meeting.invitation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.InvitationId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.finding.Findings;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingRights;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.facts.AttendeesFacts;

/**
 * Who decides who attends. Before a meeting is convened whoever convenes it answers for
 * the whole list; afterwards whoever adds to it.
 */
@Component
class AttendeeRules {

	private final Rulebooks rulebooks;

	private final Findings findings;

	AttendeeRules(Rulebooks rulebooks, Findings findings) {
		this.rulebooks = rulebooks;
		this.findings = findings;
	}

	/** Why nobody may be added by whoever does so, with the clause. */
	Optional<UserError> refusal(Handling handling) {
		MeetingView meeting = handling.view();
		if (Phase.BEFORE_CONVOCATION.includes(meeting.state())) {
			return Optional.empty();
		}
		Rulebook rules = this.rulebooks.of(meeting);
		return rules.refusal(judge(handling, rules));
	}

	/** Keep what the rules said of somebody who was added after the others. */
	void added(Handling handling, InvitationId invitation) {
		MeetingView meeting = handling.view();
		if (!Phase.BEFORE_CONVOCATION.includes(meeting.state())) {
			Rulebook rules = this.rulebooks.of(meeting);
			this.findings.record(meeting.id(), invitation, judge(handling, rules), rules);
		}
	}

	private static List<Finding> judge(Handling handling, Rulebook rules) {
		MeetingView meeting = handling.view();
		return rules.judge(new AttendeesFacts(rules.shape(meeting),
				MeetingRights.capacities(handling.viewer(), meeting), handling.presides().isPresent()));
	}

}

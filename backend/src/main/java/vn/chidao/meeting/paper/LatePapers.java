package vn.chidao.meeting.paper;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.finding.Findings;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingRights;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.Dispatch;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.NoticeField;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * Papers that go out after the latest moment. The meeting is convened already, so the
 * rule cannot refuse any more: the finding is kept as a warning.
 */
@Component
class LatePapers {

	private final Findings findings;

	private final Rulebooks rulebooks;

	LatePapers(Findings findings, Rulebooks rulebooks) {
		this.findings = findings;
		this.rulebooks = rulebooks;
	}

	void record(Handling handling, Instant sentAt) {
		MeetingView meeting = handling.view();
		Rulebook rules = this.rulebooks.of(meeting);
		Dispatch dispatch = new Dispatch(sentAt, true, EnumSet.allOf(NoticeField.class), true);
		List<Finding> late = rules
			.judge(new ConvocationFacts(rules.shape(meeting), dispatch,
					MeetingRights.capacities(handling.viewer(), meeting)))
			.stream()
			.filter((finding) -> finding.ruleType() == RuleType.NOTICE_PERIOD && finding.blocks())
			.map((finding) -> new Finding(finding.rule(), Severity.WARN, finding.message(), finding.resolution()))
			.toList();
		this.findings.record(meeting.id(), null, late, rules);
	}

}

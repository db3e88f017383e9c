package vn.chidao.meeting.convocation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.session.ProposalRules;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.Deadline;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.facts.MeetingShape;

/**
 * Judges a convocation while it is still being written. Nothing is stored.
 */
@Service
class ConvocationChecks {

	private final Viewers viewers;

	private final ProposalRules proposals;

	private final ConvocationJudge judge;

	private final DeadlineWords words;

	ConvocationChecks(Viewers viewers, ProposalRules proposals, ConvocationJudge judge, DeadlineWords words) {
		this.viewers = viewers;
		this.proposals = proposals;
		this.judge = judge;
		this.words = words;
	}

	@Transactional(readOnly = true)
	ConvocationCheckView check(ConvocationCheck asked) {
		Viewer viewer = this.viewers.current();
		Standing standing = viewer.insider(asked.committeeId());
		Rulebook rules = this.proposals.of(asked.committeeId(), LegalTime.dayOf(asked.startsAt()));
		MeetingShape shape = rules.shape(asked.kind(), asked.isExtended(), asked.startsAt());
		boolean canConvoke = rules.mayConvene(shape, standing.capacities());
		boolean canPropose = rules.mayPropose(shape, standing.capacities());
		boolean convenesOthers = rules.mayConvene(rules.shape(asked.kind(), false, asked.startsAt()),
				standing.capacities());
		// whoever proposes need not convene; but whoever convenes such meetings, only not
		// extended ones, reads who extends them
		List<Finding> findings = this.judge
			.notice(rules, shape, new ConvocationJudge.Notice(asked.content(), asked.place(), asked.paperCount()),
					standing.capacities())
			.stream()
			.filter((finding) -> !canPropose || convenesOthers || !ConvocationJudge.isAboutRights(finding))
			.toList();
		Optional<Deadline> deadline = rules.bindingDeadline(shape);
		return new ConvocationCheckView(
				deadline.map((moment) -> this.words.view(moment, rules.calendar())).orElse(null),
				deadline.map((moment) -> rules.told().citationsOf(List.of(moment.rule()))).orElse(List.of()),
				rules.told().views(findings), canConvoke, canPropose,
				this.proposals.begun(viewer, asked.committeeId(), shape, rules).orElse(null));
	}

}

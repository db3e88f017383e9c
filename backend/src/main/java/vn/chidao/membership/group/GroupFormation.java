package vn.chidao.membership.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeChanges;
import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.Rights;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.security.CommitteeId;

/**
 * Forming bodies under a committee or team: whom the regulation lets do so decides, and a
 * refusal cites it. The main helper team and subcommittees are set up from above.
 */
@Service
class GroupFormation {

	private final Viewers viewers;

	private final CommitteeChanges committees;

	private final Regulations regulations;

	private final GroupTexts texts;

	GroupFormation(Viewers viewers, CommitteeChanges committees, Regulations regulations, GroupTexts texts) {
		this.viewers = viewers;
		this.committees = committees;
		this.regulations = regulations;
		this.texts = texts;
	}

	@Transactional
	Outcome<CommitteeView> form(FormGroup act) {
		Standing standing = this.viewers.current().insider(act.committeeId());
		Optional<UserError> unfit = this.texts.notFormed(act.kind());
		if (unfit.isPresent()) {
			return Outcome.refused(unfit.get());
		}
		CommitteeRules rules = this.regulations.rulesOf(standing.place().committee(), act.foundingDate());
		List<Finding> findings = rules.inForce()
			.rights()
			.judge(new PowerFacts(power(act.kind()), standing.place().body(), standing.capacities()))
			.stream()
			.toList();
		List<? extends UserError> violations = rules.violations(findings, List.of("committeeId"));
		return violations.isEmpty() ? this.committees.form(act.asEstablishing()) : Outcome.refused(violations);
	}

	/**
	 * Under which bodies the viewer may form groups today; in a constant number of
	 * statements.
	 */
	@Transactional(readOnly = true)
	Set<CommitteeId> formable(Collection<CommitteeView> bodies, LocalDate today) {
		Viewer viewer = this.viewers.current();
		List<Standing> standings = bodies.stream()
			.filter((body) -> body.existsOn(today))
			.flatMap((body) -> viewer.in(body.id()).stream())
			.toList();
		Map<CommitteeId, CommitteeRules> rules = this.regulations
			.rulesOf(standings.stream().map((standing) -> standing.place().committee()).toList(), today);
		Set<CommitteeId> formable = new HashSet<>();
		for (Standing standing : standings) {
			CommitteeRules told = rules.get(standing.place().committee());
			if (told != null && told.inForce()
				.rights()
				.grant(Power.FORM_GROUPS, Rights.Use.in(standing.place().body()), standing.capacities())
				.isPresent()) {
				formable.add(standing.place().id());
			}
		}
		return formable;
	}

	private static Power power(CommitteeKind kind) {
		return (kind == CommitteeKind.EXPERT_GROUP) ? Power.MOBILISE_EXPERTS : Power.FORM_GROUPS;
	}

}

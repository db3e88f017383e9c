package vn.chidao.assignment;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.chidao.calendar.Calendars;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.security.CommitteeId;

/** Who asks, and what the regulation lets them. */
@Component
class AssignmentRights {

	private final Viewers viewers;

	private final Regulations regulations;

	private final Calendars calendars;

	AssignmentRights(Viewers viewers, Regulations regulations, Calendars calendars) {
		this.viewers = viewers;
		this.regulations = regulations;
		this.calendars = calendars;
	}

	Viewer viewer() {
		return this.viewers.current();
	}

	/**
	 * How the viewer stands to a body.
	 * @throws vn.chidao.platform.graphql.NotFoundException for an outsider
	 */
	Standing insider(CommitteeId body) {
		return this.viewers.current().insider(body);
	}

	AssignmentRules rules(Standing.Place place, LocalDate day) {
		return new AssignmentRules(place.body(), this.regulations.rulesOf(place.committee(), day));
	}

	/** Why somebody who may not make an assignment may not, with the clause. */
	List<RuleViolation> refusals(AssignmentRules rules, AssignmentKind kind, Standing standing) {
		PowerFacts facts = new PowerFacts(AssignmentRules.power(kind), rules.body(), standing.capacities());
		return rules.told()
			.violations(rules.told()
				.inForce()
				.judge(facts, this.calendars.current())
				.stream()
				.map(AssignmentRights::blocking)
				.toList(), null);
	}

	/**
	 * Who has not the right does not use it, whatever a breach of the rule does
	 * otherwise.
	 */
	private static Finding blocking(Finding finding) {
		return new Finding(finding.rule(), Severity.BLOCK, finding.message(), finding.resolution());
	}

}

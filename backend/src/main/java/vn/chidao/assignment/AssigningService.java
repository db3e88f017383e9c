package vn.chidao.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.agency.AgencyId;
import vn.chidao.committee.AgencyRoleKind;
import vn.chidao.committee.AgencyRoleView;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;

/**
 * Makes assignments: right, words, change, record.
 */
@Service
class AssigningService {

	private final AssignmentRights rights;

	private final AssignmentChecks checks;

	private final Committees committees;

	private final AssignmentDesk desk;

	AssigningService(AssignmentRights rights, AssignmentChecks checks, Committees committees, AssignmentDesk desk) {
		this.rights = rights;
		this.checks = checks;
		this.committees = committees;
		this.desk = desk;
	}

	@Transactional
	Outcome<AssignmentView> assign(AssignPeople act) {
		Standing standing = this.rights.insider(act.committeeId());
		AssignmentRules rules = this.rights.rules(standing.place(), this.desk.today());
		List<CommitteeId> bodies = bodies(act.committeeId());
		List<UserError> problems = new ArrayList<>();
		if (!rules.permits(act.kind(), standing.capacities(), AssignmentRules.actsFor(standing, act.agencyId()))) {
			problems.addAll(this.rights.refusals(rules, act.kind(), standing));
		}
		problems.addAll(this.checks.problems(act, bodies, rules));
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		MembershipView by = standing.actingPost().orElseThrow(() -> new ForbiddenException("error.forbidden"));
		return Outcome
			.done(this.desk.made(new Assignment(act, agency(act, standing.place()), this.desk.decisionOf(by))));
	}

	/** The body itself, its committee and the team of that. */
	private List<CommitteeId> bodies(CommitteeId body) {
		return Stream.concat(Stream.of(body), this.committees.bodiesOf(body).stream().map(CommitteeView::id))
			.distinct()
			.toList();
	}

	/**
	 * Concentrated work is done where the committee has its venue, unless said otherwise.
	 */
	private @Nullable AgencyId agency(AssignPeople act, Standing.Place place) {
		if (act.agencyId() != null || act.kind() != AssignmentKind.CONCENTRATED_WORK) {
			return act.agencyId();
		}
		CommitteeId committee = place.committee();
		return this.committees.agencyRoles(List.of(committee), act.validFrom())
			.getOrDefault(committee, List.of())
			.stream()
			.filter((role) -> role.role() == AgencyRoleKind.WORK_VENUE)
			.map(AgencyRoleView::agencyId)
			.findFirst()
			.orElse(null);
	}

}

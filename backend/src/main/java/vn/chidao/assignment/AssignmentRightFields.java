package vn.chidao.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.procedure.RuledBodies;
import vn.chidao.procedure.RuledBodies.RuledBody;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.RulesOn;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.security.CommitteeId;

/**
 * What follows from the regulation: who may make assignments, and under which clauses
 * each was made on its day.
 */
@Controller
class AssignmentRightFields {

	private final RuledBodies bodies;

	private final AssignmentRights rights;

	private final Standings standings;

	private final Regulations regulations;

	AssignmentRightFields(RuledBodies bodies, AssignmentRights rights, Standings standings, Regulations regulations) {
		this.bodies = bodies;
		this.rights = rights;
		this.standings = standings;
		this.regulations = regulations;
	}

	@BatchMapping(typeName = "Committee")
	Map<CommitteeView, List<AssignmentRightView>> assignmentRights(List<CommitteeView> committees) {
		Map<CommitteeView, List<RuledBody>> ruled = this.bodies.of(committees);
		Viewer viewer = this.rights.viewer();
		return Batch.of(committees,
				(committee) -> ruled.getOrDefault(committee, List.of())
					.stream()
					.flatMap((body) -> rightsIn(body, viewer))
					.toList());
	}

	@BatchMapping(typeName = "Assignment")
	Map<AssignmentView, List<CitationView>> citations(List<AssignmentView> assignments) {
		Map<AssignmentView, AssignmentRules> rules = rules(assignments);
		return Batch.of(assignments, (assignment) -> {
			AssignmentRules found = rules.get(assignment);
			return (found != null) ? found.told().citationsOf(found.rules(assignment.kind())) : List.of();
		});
	}

	@BatchMapping(typeName = "Assignment")
	Map<AssignmentView, Boolean> isStated(List<AssignmentView> assignments) {
		Map<AssignmentView, AssignmentRules> rules = rules(assignments);
		return Batch.of(assignments, (assignment) -> {
			AssignmentRules found = rules.get(assignment);
			return found != null && found.isStated(assignment.kind());
		});
	}

	@BatchMapping(typeName = "Assignment")
	Map<AssignmentView, Boolean> viewerCanEnd(List<AssignmentView> assignments) {
		Viewer viewer = this.rights.viewer();
		Map<AssignmentView, AssignmentRules> rules = rules(assignments);
		return Batch.of(assignments, (assignment) -> {
			AssignmentRules found = rules.get(assignment);
			return found != null && viewer.in(assignment.bodyId())
				.filter((standing) -> found.permits(assignment.kind(), standing.capacities(),
						AssignmentRules.actsFor(standing, assignment.agencyId())))
				.isPresent();
		});
	}

	private static Stream<AssignmentRightView> rightsIn(RuledBody body, Viewer viewer) {
		AssignmentRules rules = new AssignmentRules(body.place().body(), body.rules());
		Set<Capacity> capacities = viewer.in(body.place().id()).map(Standing::capacities).orElse(Set.of());
		boolean forSome = viewer.in(body.place().id())
			.filter((standing) -> standing.posts().stream().anyMatch((post) -> post.onBehalfOfId() != null))
			.isPresent();
		return Arrays.stream(AssignmentKind.values())
			.map((kind) -> new AssignmentRightView(kind, body.place().id(), rules.told().titles(rules.holders(kind)),
					rules.isStated(kind),
					(kind == AssignmentKind.CONCENTRATED_WORK) ? rules.venue().orElse(null) : null,
					rules.told().citationsOf(rules.rules(kind)), rules.permits(kind, capacities, forSome)));
	}

	private Map<AssignmentView, AssignmentRules> rules(List<AssignmentView> assignments) {
		Map<CommitteeId, Standing.Place> places = this.standings
			.places(assignments.stream().map(AssignmentView::bodyId).distinct().toList());
		Map<AssignmentView, RulesOn> cases = new HashMap<>();
		assignments.forEach((assignment) -> {
			Standing.Place place = places.get(assignment.bodyId());
			if (place != null) {
				cases.put(assignment, new RulesOn(place.committee(), assignment.decidedOn()));
			}
		});
		Map<RulesOn, CommitteeRules> told = this.regulations.rulesOf(Set.copyOf(cases.values()));
		Map<AssignmentView, AssignmentRules> rules = new HashMap<>();
		cases.forEach((assignment, when) -> {
			Standing.Place place = places.get(assignment.bodyId());
			CommitteeRules found = told.get(when);
			if (place != null && found != null) {
				rules.put(assignment, new AssignmentRules(place.body(), found));
			}
		});
		return rules;
	}

}

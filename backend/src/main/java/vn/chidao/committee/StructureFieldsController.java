package vn.chidao.committee;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * Which bodies stand over and under a body, as of the day of which its view speaks; one
 * statement each for a list.
 */
@Controller
class StructureFieldsController {

	private final Committees committees;

	private final Clock clock;

	StructureFieldsController(Committees committees, Clock clock) {
		this.committees = committees;
		this.clock = clock;
	}

	@BatchMapping(typeName = "Committee", field = "parent")
	Map<CommitteeView, CommitteeView> parent(List<CommitteeView> bodies) {
		return above(bodies, CommitteeView::parentId);
	}

	@BatchMapping(typeName = "Committee", field = "assists")
	Map<CommitteeView, CommitteeView> assists(List<CommitteeView> bodies) {
		return above(bodies, CommitteeView::assistsId);
	}

	@BatchMapping(typeName = "Committee", field = "helperTeam")
	Map<CommitteeView, CommitteeView> helperTeam(List<CommitteeView> bodies) {
		Map<CommitteeView, CommitteeView> teams = DatedBodies.read(bodies, LegalTime.today(this.clock),
				this.committees::helperTeams);
		teams.replaceAll((body, team) -> team.at(body.asOf()));
		return teams;
	}

	@BatchMapping(typeName = "Committee", field = "bodies")
	Map<CommitteeView, List<CommitteeView>> bodies(List<CommitteeView> over) {
		Map<CommitteeView, List<CommitteeView>> under = DatedBodies.read(over, LegalTime.today(this.clock),
				this.committees::under);
		return over.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(body) -> under.getOrDefault(body, List.of())
						.stream()
						.map((child) -> child.at(body.asOf()))
						.toList()));
	}

	private Map<CommitteeView, CommitteeView> above(List<CommitteeView> bodies,
			Function<CommitteeView, @Nullable CommitteeId> reference) {
		Set<CommitteeId> wanted = bodies.stream().map(reference).filter(Objects::nonNull).collect(Collectors.toSet());
		Map<CommitteeId, CommitteeView> found = wanted.isEmpty() ? Map.of() : this.committees.views(wanted);
		Map<CommitteeView, CommitteeView> above = new HashMap<>();
		for (CommitteeView body : bodies) {
			CommitteeId id = reference.apply(body);
			CommitteeView other = (id != null) ? found.get(id) : null;
			if (other != null) {
				above.put(body, other.at(body.asOf()));
			}
		}
		return above;
	}

}

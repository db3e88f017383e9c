package vn.chidao.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
		return dated(teams);
	}

	@BatchMapping(typeName = "Committee", field = "bodies")
	Map<CommitteeView, List<CommitteeView>> bodies(List<CommitteeView> over) {
		Map<CommitteeView, List<CommitteeView>> under = DatedBodies.read(over, LegalTime.today(this.clock),
				this.committees::under);
		Map<CommitteeView, List<CommitteeView>> found = new HashMap<>();
		over.forEach((body) -> found.put(body, List.of()));
		DatedBodies.byDay(under.keySet(), LegalTime.today(this.clock)).forEach((day, bodies) -> {
			// those of one day all name it, or all leave it to be today
			LocalDate asOf = bodies.getFirst().asOf();
			Map<CommitteeId, CommitteeView> dated = this.committees
				.onDay(bodies.stream().flatMap((body) -> under.getOrDefault(body, List.of()).stream()).toList(), asOf);
			bodies.forEach((body) -> found.put(body,
					under.getOrDefault(body, List.of())
						.stream()
						.map((child) -> dated.getOrDefault(child.id(), child).at(body.asOf()))
						.toList()));
		});
		return found;
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
				above.put(body, other);
			}
		}
		return dated(above);
	}

	/**
	 * Each as of the day of the body from which it is reached; nothing to read for today.
	 */
	private Map<CommitteeView, CommitteeView> dated(Map<CommitteeView, CommitteeView> reached) {
		Map<CommitteeView, CommitteeView> dated = new HashMap<>();
		Map<@Nullable LocalDate, List<CommitteeView>> byDay = new HashMap<>();
		reached.keySet().forEach((body) -> byDay.computeIfAbsent(body.asOf(), (day) -> new ArrayList<>()).add(body));
		byDay.forEach((day, bodies) -> {
			Map<CommitteeId, CommitteeView> found = this.committees
				.onDay(bodies.stream().map(reached::get).filter(Objects::nonNull).toList(), day);
			for (CommitteeView body : bodies) {
				CommitteeView other = reached.get(body);
				if (other != null) {
					dated.put(body, found.getOrDefault(other.id(), other.at(day)));
				}
			}
		});
		return dated;
	}

}

package vn.chidao.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/**
 * Finds assignments. Who does what in which body is no secret to those known, just as who
 * holds which post.
 */
@Component
@Transactional(readOnly = true)
class AssignmentDirectory implements NodeLoader {

	private final AssignmentRepository repository;

	private final Committees committees;

	private final Access access;

	AssignmentDirectory(AssignmentRepository repository, Committees committees, Access access) {
		this.repository = repository;
		this.committees = committees;
		this.access = access;
	}

	/** What holds in bodies on a day, that of a committee with that of its team. */
	Map<CommitteeView, List<AssignmentView>> of(Collection<CommitteeView> bodies, LocalDate day) {
		if (!this.access.isKnown()) {
			return Map.of();
		}
		Map<CommitteeId, CommitteeView> teams = this.committees
			.helperTeams(bodies.stream().map(CommitteeView::id).toList(), day);
		Map<CommitteeId, CommitteeId> shownBy = new HashMap<>();
		bodies.forEach((body) -> shownBy.put(body.id(), body.id()));
		teams.forEach((committee, team) -> shownBy.put(team.id(), committee));
		Map<CommitteeId, List<AssignmentView>> found = this.repository
			.inForce(shownBy.keySet().stream().map(CommitteeId::value).toList(), day)
			.stream()
			.map((assignment) -> assignment.view(day))
			.collect(Collectors.groupingBy((view) -> shownBy.getOrDefault(view.bodyId(), view.bodyId())));
		Map<CommitteeView, List<AssignmentView>> shown = new HashMap<>();
		bodies.forEach((body) -> shown.put(body, found.getOrDefault(body.id(), List.of())));
		return shown;
	}

	@Override
	public String typeName() {
		return "Assignment";
	}

	@Override
	public Map<UUID, AssignmentView> load(Collection<UUID> ids) {
		return this.access.isKnown() ? this.repository.findByIdIn(ids)
			.stream()
			.map(Assignment::view)
			.collect(Collectors.toMap((view) -> view.id().value(), Function.identity())) : Map.of();
	}

}

package vn.chidao.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.agency.AgencyId;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.persistence.RequestMemo;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * Committees and helper teams for other modules. Reading asks for no access: who may see
 * what is for the caller to check.
 */
@Component
public class Committees {

	private final CommitteeRepository repository;

	private final Clock clock;

	private final RequestMemo<CommitteeId, CommitteeView> views = new RequestMemo<>();

	private final RequestMemo<StructureOn, CommitteeStructure> structures = new RequestMemo<>();

	Committees(CommitteeRepository repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
	}

	/**
	 * A body.
	 * @param id its id
	 * @return the committee or helper team
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public CommitteeView get(CommitteeId id) {
		return find(id).orElseThrow(NotFoundException::new);
	}

	/**
	 * A body, if it exists.
	 * @param id its id
	 * @return the committee or helper team
	 */
	@Transactional(readOnly = true)
	public Optional<CommitteeView> find(CommitteeId id) {
		return this.repository.findById(id.value()).map(CommitteeView::of);
	}

	/**
	 * A body, locked until the transaction ends: commands that must see each other's
	 * effect in one body take this lock first.
	 * @param id its id
	 * @return the committee or helper team
	 * @throws NotFoundException if there is none
	 */
	@Transactional
	public CommitteeView lock(CommitteeId id) {
		return this.repository.findLocked(id.value()).map(CommitteeView::of).orElseThrow(NotFoundException::new);
	}

	/**
	 * Every body, by name.
	 * @return committees and helper teams
	 */
	@Transactional(readOnly = true)
	public List<CommitteeView> list() {
		return this.repository.findAllByOrderByNameAscIdAsc().stream().map(CommitteeView::of).toList();
	}

	/**
	 * Several bodies in one statement, or none inside a request that knows them.
	 * @param ids their ids
	 * @return those that exist, by id
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, CommitteeView> views(Collection<CommitteeId> ids) {
		return this.views.all(ids,
				(missing) -> this.repository.findByIdIn(uuids(missing))
					.stream()
					.map(CommitteeView::of)
					.collect(Collectors.toMap(CommitteeView::id, Function.identity())));
	}

	/**
	 * Remember a body that a query of another module has joined.
	 * @param body the committee or helper team
	 */
	public void remember(CommitteeView body) {
		this.views.put(body.id(), body);
	}

	/**
	 * Remember where a body stands that a query of another module has joined, and so
	 * where its whole family does.
	 * @param structure where it stands
	 * @param on the legal day
	 */
	public void remember(CommitteeStructure structure, LocalDate on) {
		structure.family().forEach((each) -> this.structures.put(new StructureOn(each.id(), on), each));
	}

	/**
	 * The main teams that help committees on a day, in one statement.
	 * @param committees the committees
	 * @param on the legal day
	 * @return helper teams by the committee they assist
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, CommitteeView> helperTeams(Collection<CommitteeId> committees, LocalDate on) {
		return this.repository.under(uuids(committees), CommitteeKind.HELPER_TEAM, on)
			.stream()
			.map(CommitteeView::of)
			// of two that overlap by mistake, the older one
			.collect(Collectors.toMap(CommitteeView::principalId, Function.identity(), (older, younger) -> older));
	}

	/**
	 * The bodies that stand directly under others on a day, in one statement.
	 * @param bodies committees and other bodies
	 * @param on the legal day
	 * @return those under each, helper team first, then by name; a body without any is
	 * left out
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, List<CommitteeView>> under(Collection<CommitteeId> bodies, LocalDate on) {
		return this.repository.under(uuids(bodies), on)
			.stream()
			.map(CommitteeView::of)
			.sorted(Comparator.comparing((body) -> body.kind() != CommitteeKind.HELPER_TEAM))
			.collect(Collectors.groupingBy((body) -> Objects.requireNonNull(body.parentId())));
	}

	/**
	 * The committee a body works for: the one over it, a committee itself. Its regulation
	 * governs both.
	 * @param body a committee or helper team
	 * @return the committee
	 * @throws NotFoundException if there is no such body
	 */
	@Transactional(readOnly = true)
	public CommitteeId bodyOf(CommitteeId body) {
		return get(body).principalId();
	}

	/**
	 * A committee and its helper team of today, whichever body of them is named.
	 * @param body a committee or a body under one
	 * @return the committee first, then the team if there is one
	 * @throws NotFoundException if there is no such body
	 */
	@Transactional(readOnly = true)
	public List<CommitteeView> bodiesOf(CommitteeId body) {
		CommitteeView named = get(body);
		CommitteeView principal = (named.parentId() != null) ? get(named.principalId()) : named;
		Optional<CommitteeView> helper = Optional
			.ofNullable(helperTeams(List.of(principal.id()), LegalTime.today(this.clock)).get(principal.id()));
		return Stream.concat(Stream.of(principal), helper.stream()).toList();
	}

	/**
	 * Where bodies stand on a day, in one statement, or none inside a request that knows.
	 * @param ids the bodies
	 * @param on the legal day
	 * @return those that exist, by id
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, CommitteeStructure> structures(Collection<CommitteeId> ids, LocalDate on) {
		Map<CommitteeId, CommitteeStructure> found = new HashMap<>();
		this.structures.all(ids.stream().map((id) -> new StructureOn(id, on)).toList(), this::readStructures)
			.forEach((key, structure) -> found.put(key.id(), structure));
		return found;
	}

	/** All on the same day. */
	private Map<StructureOn, CommitteeStructure> readStructures(List<StructureOn> wanted) {
		LocalDate on = wanted.getFirst().on();
		Map<UUID, List<CommitteeRepository.RelativeRow>> rows = this.repository
			.relatives(wanted.stream().map((key) -> key.id().value()).toList(), on)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.getBody().view().id().value()));
		return rows.values()
			.stream()
			.map(Committees::structure)
			.collect(Collectors.toMap((structure) -> new StructureOn(structure.id(), on), Function.identity()));
	}

	private static CommitteeStructure structure(List<CommitteeRepository.RelativeRow> rows) {
		CommitteeRepository.RelativeRow first = rows.getFirst();
		return CommitteeStructure.of(first.getBody().view(),
				rows.stream()
					.map(CommitteeRepository.RelativeRow::getRelative)
					.filter(Objects::nonNull)
					.map((relative) -> relative.view()),
				(first.getStandingAgencyId() != null) ? new AgencyId(first.getStandingAgencyId()) : null);
	}

	/**
	 * The standing agencies of several bodies on a day, in one statement.
	 * @param bodies committees and helper teams
	 * @param on the legal day
	 * @return agencies by body; a body without any is left out
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, AgencyId> standingAgencies(Collection<CommitteeId> bodies, LocalDate on) {
		Map<CommitteeId, AgencyId> standing = new HashMap<>();
		structures(bodies, on).forEach((id, structure) -> {
			if (structure.standingAgencyId() != null) {
				standing.put(id, structure.standingAgencyId());
			}
		});
		return standing;
	}

	/**
	 * The agencies with a role on a day, in one statement.
	 * @param committees the committees
	 * @param on the legal day
	 * @return roles by committee, by kind of role
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, List<AgencyRoleView>> agencyRoles(Collection<CommitteeId> committees, LocalDate on) {
		return this.repository.findWithRoles(uuids(committees))
			.stream()
			.collect(Collectors.toMap(Committee::id, (committee) -> committee.agencyRoles().on(on)));
	}

	/**
	 * Bodies as they were on a day, under the names they bore then; in one statement, or
	 * none for today.
	 * @param bodies the bodies
	 * @param day the legal day, null for today
	 * @return by id
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, CommitteeView> onDay(Collection<CommitteeView> bodies, @Nullable LocalDate day) {
		if (day == null || bodies.isEmpty()) {
			return bodies.stream().distinct().collect(Collectors.toMap(CommitteeView::id, (body) -> body.at(day)));
		}
		return this.repository.findWithDecisions(bodies.stream().map((body) -> body.id().value()).distinct().toList())
			.stream()
			.map((committee) -> committee.view(day))
			.collect(Collectors.toMap(CommitteeView::id, Function.identity()));
	}

	/**
	 * The decisions in the lives of bodies, in one statement.
	 * @param bodies the bodies
	 * @return by body, the oldest decision first
	 */
	@Transactional(readOnly = true)
	Map<CommitteeId, List<CommitteeDecisionView>> histories(Collection<CommitteeId> bodies) {
		return this.repository.findWithDecisions(uuids(bodies))
			.stream()
			.collect(Collectors.toMap(Committee::id, Committee::history));
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	private record StructureOn(CommitteeId id, LocalDate on) {

	}

	private static List<UUID> uuids(Collection<CommitteeId> ids) {
		return ids.stream().map(CommitteeId::value).toList();
	}

}

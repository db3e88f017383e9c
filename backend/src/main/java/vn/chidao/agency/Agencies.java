package vn.chidao.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.Page;

/**
 * Agencies for other modules. Every signed-in person may know of every agency.
 */
@Component
public class Agencies implements NodeLoader {

	private final AgencyRepository repository;

	private final AgencyService service;

	private final AgencyChanges changes;

	Agencies(AgencyRepository repository, AgencyService service, AgencyChanges changes) {
		this.repository = repository;
		this.service = service;
		this.changes = changes;
	}

	/**
	 * An agency.
	 * @param id its id
	 * @return the agency
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public AgencyView get(AgencyId id) {
		return find(id).orElseThrow(NotFoundException::new);
	}

	/**
	 * An agency, if it exists.
	 * @param id its id
	 * @return the agency
	 */
	@Transactional(readOnly = true)
	public Optional<AgencyView> find(AgencyId id) {
		return this.repository.findById(id.value()).map(Agency::view);
	}

	/**
	 * The agency with a full name, the one registered first if there are several.
	 * @param name the full name
	 * @return the agency, empty if none has that name
	 */
	@Transactional(readOnly = true)
	public Optional<AgencyView> named(String name) {
		return this.repository.findFirstByNameOrderByIdAsc(name).map(Agency::view);
	}

	/**
	 * Several agencies in one statement.
	 * @param ids their ids
	 * @return those that exist, by id
	 */
	@Transactional(readOnly = true)
	public Map<AgencyId, AgencyView> views(Collection<AgencyId> ids) {
		return this.repository.findByIdIn(ids.stream().map(AgencyId::value).toList())
			.stream()
			.map(Agency::view)
			.collect(Collectors.toMap(AgencyView::id, Function.identity()));
	}

	/**
	 * The agencies with any of some full or short names, marks aside, in one statement.
	 * @param names names
	 * @return those that have one
	 */
	@Transactional(readOnly = true)
	public List<AgencyView> called(Collection<String> names) {
		return names.isEmpty() ? List.of()
				: this.repository.findByNameInOrShortNameIn(names, names).stream().map(Agency::view).toList();
	}

	/**
	 * The first agencies by name.
	 * @param most how many
	 * @return the agencies
	 */
	@Transactional(readOnly = true)
	public List<AgencyView> first(int most) {
		return this.repository.firstPage("%", Limit.of(most)).stream().map(Agency::view).toList();
	}

	/**
	 * Register an agency. For administrators.
	 * @param act the agency
	 * @return the agency, or why it was refused
	 */
	public Outcome<AgencyView> create(CreateAgency act) {
		return this.service.create(act);
	}

	/**
	 * Put another name of an agency on record. For administrators.
	 * @param act the name
	 * @return the agency, or why it was refused
	 */
	public Outcome<AgencyView> rename(RenameAgency act) {
		return this.changes.rename(act);
	}

	/**
	 * Put the end of an agency on record, and who stands for it. For administrators.
	 * @param act the end
	 * @return the agency and what followed to its successor, or why it was refused
	 */
	public Outcome<EndedAgency> end(EndAgency act) {
		return this.changes.end(act);
	}

	/**
	 * Put a code of an agency on record. For administrators.
	 * @param act the code
	 * @return the agency, or why it was refused
	 */
	public Outcome<AgencyView> assign(AssignAgencyIdentifier act) {
		return this.changes.assign(act);
	}

	/** An agency as of a day, null for today. */
	@Transactional(readOnly = true)
	Optional<AgencyView> find(AgencyId id, @Nullable LocalDate asOf) {
		return this.repository.findById(id.value()).map((agency) -> (asOf != null) ? agency.view(asOf) : agency.view());
	}

	@Transactional(readOnly = true)
	Map<UUID, List<AgencyChangeView>> changes(Collection<AgencyView> agencies) {
		return this.repository.findWithChanges(agencies.stream().map((agency) -> agency.id().value()).toList())
			.stream()
			.collect(Collectors.toMap(Agency::uuid, Agency::changes));
	}

	/** The agencies for which each stands. */
	@Transactional(readOnly = true)
	Map<AgencyId, List<AgencyView>> predecessors(Collection<AgencyView> agencies) {
		Map<AgencyId, List<AgencyView>> found = new HashMap<>();
		List<UUID> before = this.repository
			.findPredecessors(agencies.stream().map((each) -> each.id().value()).toList())
			.stream()
			.map(Agency::uuid)
			.toList();
		for (Agency agency : this.repository.findWithChanges(before)) {
			agency.changes()
				.stream()
				.map(AgencyChangeView::successorId)
				.filter(Objects::nonNull)
				.distinct()
				.forEach((successor) -> found.computeIfAbsent(successor, (id) -> new ArrayList<>()).add(agency.view()));
		}
		return found;
	}

	List<String> dependents(AgencyId agency) {
		return this.changes.dependents(agency);
	}

	@Transactional(readOnly = true)
	Connection<AgencyView> page(Page page, @Nullable String search) {
		String words = (search != null && !search.isBlank()) ? "%" + search.strip() + "%" : "%";
		Limit limit = Limit.of(page.limit());
		List<Agency> rows = (page.after() != null)
				? this.repository.pageAfter(words, page.after().text(0), page.after().uuid(1), limit)
				: this.repository.firstPage(words, limit);
		return Connection.of(page, rows.stream().map(Agency::view).toList(),
				(agency) -> Cursor.of(agency.name(), agency.id().value()));
	}

	@Transactional(readOnly = true)
	Map<UUID, List<AgencyIdentifier>> identifiers(Collection<AgencyView> agencies) {
		List<UUID> ids = agencies.stream().map((agency) -> agency.id().value()).toList();
		return this.repository.findWithIdentifiers(ids)
			.stream()
			.collect(Collectors.toMap(Agency::uuid, Agency::identifiers));
	}

	@Override
	public String typeName() {
		return "Agency";
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, AgencyView> load(Collection<UUID> ids) {
		return this.repository.findByIdIn(ids).stream().collect(Collectors.toMap(Agency::uuid, Agency::view));
	}

}

package vn.chidao.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.agency.AgencyId;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.persistence.Criteria;
import vn.chidao.security.Access;
import vn.chidao.security.Actor;
import vn.chidao.security.Capacity;

/**
 * Persons as clients look them up. Administrators and secretariats see the whole list;
 * others the people of their own agency, from whom they may choose a substitute.
 */
@Component
class PersonDirectory implements NodeLoader {

	/**
	 * Those who keep a committee's affairs: the leaders of its helper team and the
	 * secretaries of either.
	 */
	private static final Set<Capacity> SECRETARIAT = Set.of(Capacity.TEAM_LEADER, Capacity.STANDING_DEPUTY_TEAM_LEADER,
			Capacity.DEPUTY_TEAM_LEADER, Capacity.SECRETARY);

	private final PersonRepository repository;

	private final Access access;

	PersonDirectory(PersonRepository repository, Access access) {
		this.repository = repository;
		this.access = access;
	}

	@Transactional(readOnly = true)
	Connection<PersonView> page(Page page, @Nullable String search, @Nullable AgencyId wanted) {
		Actor actor = this.access.requireKnown();
		AgencyId agency = wanted;
		if (!seesEverybody()) {
			agency = ownAgency(actor);
			if (agency == null) {
				return Connection.of(page, List.of(), PersonDirectory::cursor);
			}
			if (wanted != null && !wanted.equals(agency)) {
				throw new ForbiddenException("error.forbidden");
			}
		}
		return Connection.of(page, rows(page, search, agency), PersonDirectory::cursor);
	}

	private List<PersonView> rows(Page page, @Nullable String search, @Nullable AgencyId agency) {
		Cursor after = page.after();
		return this.repository.page((agency != null) ? agency.value() : null, Criteria.containing(search),
				(after != null) ? after.text(0) : null, (after != null) ? after.uuid(1) : null, Limit.of(page.limit()))
			.stream()
			.map(Person::view)
			.toList();
	}

	@Override
	public String typeName() {
		return "Person";
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, PersonView> load(Collection<UUID> ids) {
		if (!this.access.isKnown()) {
			return Map.of();
		}
		return this.repository.findByIdIn(ids).stream().collect(Collectors.toMap(Person::uuid, Person::view));
	}

	private boolean seesEverybody() {
		return this.access.can(MembershipAction.LIST_PERSONS) || this.access.capacities()
			.values()
			.stream()
			.flatMap(Set::stream)
			.anyMatch((capacity) -> capacity == Capacity.CHAIR || SECRETARIAT.contains(capacity));
	}

	private @Nullable AgencyId ownAgency(Actor actor) {
		return this.repository.findById(actor.requirePerson().value()).map(Person::agencyId).orElse(null);
	}

	private static Cursor cursor(PersonView person) {
		return Cursor.of(person.fullName(), person.id().value());
	}

}

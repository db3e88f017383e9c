package vn.chidao.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.agency.AgencyId;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.persistence.RequestMemo;
import vn.chidao.security.PersonId;

/**
 * Persons for other modules. Reading asks for no access: who may see what is for the
 * caller to check.
 */
@Component
public class Persons {

	private final PersonRepository repository;

	private final PersonService service;

	private final RequestMemo<PersonId, PersonView> known = new RequestMemo<>();

	Persons(PersonRepository repository, PersonService service) {
		this.repository = repository;
		this.service = service;
	}

	/**
	 * A person.
	 * @param id their id
	 * @return the person
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public PersonView get(PersonId id) {
		return find(id).orElseThrow(NotFoundException::new);
	}

	/**
	 * A person, if they exist.
	 * @param id their id
	 * @return the person
	 */
	@Transactional(readOnly = true)
	public Optional<PersonView> find(PersonId id) {
		return this.repository.findById(id.value()).map(Person::view);
	}

	/**
	 * The person with a full name, the one registered first if there are several.
	 * @param fullName the full name
	 * @return the person, empty if none has that name
	 */
	@Transactional(readOnly = true)
	public Optional<PersonView> named(String fullName) {
		return this.repository.findFirstByFullNameOrderByIdAsc(fullName).map(Person::view);
	}

	/**
	 * Several persons in one statement, or none inside a request that knows them.
	 * @param ids their ids
	 * @return those who exist, by id
	 */
	@Transactional(readOnly = true)
	public Map<PersonId, PersonView> views(Collection<PersonId> ids) {
		return this.known.all(ids,
				(missing) -> this.repository.findByIdIn(missing.stream().map(PersonId::value).toList())
					.stream()
					.map(Person::view)
					.collect(Collectors.toMap(PersonView::id, Function.identity())));
	}

	/**
	 * Remember a person whom a query has joined.
	 * @param person the person
	 */
	public void remember(PersonView person) {
		this.known.put(person.id(), person);
	}

	/**
	 * The heads of agencies, in one statement. Where an agency has several, the one
	 * registered first.
	 * @param agencies the agencies
	 * @return heads by agency; an agency whose head is not known is left out
	 */
	@Transactional(readOnly = true)
	public Map<AgencyId, PersonView> headsOf(Collection<AgencyId> agencies) {
		List<Person> heads = this.repository
			.findByAgencyIdInAndHeadsAgencyTrueOrderByIdAsc(agencies.stream().map(AgencyId::value).toList());
		return heads.stream()
			.map(Person::view)
			.filter((head) -> head.agencyId() != null)
			.collect(Collectors.toMap(PersonView::agencyId, Function.identity(), (first, later) -> first));
	}

	/**
	 * Register a person. For administrators.
	 * @param act who
	 * @return the person, or why it was refused
	 */
	public Outcome<PersonView> create(CreatePerson act) {
		return this.service.create(act);
	}

}

package vn.chidao.membership;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;

/** The commands on persons: access, rules, change, audit. */
@Service
class PersonService {

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_HONORIFIC = 30;

	private final PersonRepository repository;

	private final References references;

	private final MembershipChronicle chronicle;

	private final Access access;

	PersonService(PersonRepository repository, References references, MembershipChronicle chronicle, Access access) {
		this.repository = repository;
		this.references = references;
		this.chronicle = chronicle;
		this.access = access;
	}

	@Transactional
	Outcome<PersonView> create(CreatePerson act) {
		this.access.require(MembershipAction.CREATE_PERSON);
		PersonDetails details = act.details();
		List<UserError> problems = problems(details);
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		PersonView view = this.repository.saveAndFlush(Person.register(details, this.chronicle.now())).view();
		this.chronicle.registered(view);
		return Outcome.done(view);
	}

	@Transactional
	Outcome<PersonView> update(UpdatePerson act) {
		this.access.require(MembershipAction.UPDATE_PERSON);
		Person person = this.repository.findLocked(act.personId().value()).orElseThrow(NotFoundException::new);
		if (person.version() != act.expectedVersion()) {
			return Outcome.refused(StaleVersion.of(this.references.text("refusal.stale"), person.view()));
		}
		PersonDetails details = act.details();
		List<UserError> problems = problems(details);
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		PersonDetails before = person.details();
		person.update(details);
		PersonView view = this.repository.saveAndFlush(person).view();
		this.chronicle.updated(view, before, person.details());
		return Outcome.done(view);
	}

	private List<UserError> problems(PersonDetails act) {
		List<UserError> problems = new ArrayList<>();
		int length = act.fullName().strip().length();
		if (length < SHORTEST_NAME || length > LONGEST_NAME) {
			problems.add(this.references.invalid("refusal.length", "fullName", SHORTEST_NAME, LONGEST_NAME));
		}
		this.references.tooLong(act.honorific(), LONGEST_HONORIFIC, "honorific").ifPresent(problems::add);
		this.references.tooLong(act.publicOffice(), References.LONGEST_OFFICE, "publicOffice").ifPresent(problems::add);
		this.references.unknown(act.agencyId(), "agencyId").ifPresent(problems::add);
		if (act.headsAgency() && act.agencyId() == null) {
			problems.add(this.references.invalid("refusal.person.headsAgency.withoutAgency", "agencyId"));
		}
		problems.addAll(problems(act.contact()));
		return problems;
	}

	private List<UserError> problems(PersonContactView contact) {
		List<UserError> problems = new ArrayList<>();
		if (contact.email() != null && !PersonContactView.isEmail(contact.email())) {
			problems.add(this.references.invalid("refusal.person.email", "email"));
		}
		if (contact.phone() != null && !PersonContactView.isPhone(contact.phone())) {
			problems.add(this.references.invalid("refusal.person.phone", "phone"));
		}
		return problems;
	}

}

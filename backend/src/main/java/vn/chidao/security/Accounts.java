package vn.chidao.security;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sign-in identities for the modules that make them or ask whose they are. It checks no
 * access: its callers have done so.
 */
@Component
public class Accounts {

	private final AccountRepository repository;

	private final SecurityProperties properties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Accounts(AccountRepository repository, SecurityProperties properties, ApplicationEventPublisher events,
			Clock clock) {
		this.repository = repository;
		this.properties = properties;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The identities linked to persons, in one statement.
	 * @param persons the persons
	 * @return identities by person; a person without any is left out
	 */
	@Transactional(readOnly = true)
	public Map<PersonId, List<AccountView>> of(Collection<PersonId> persons) {
		return persons.isEmpty() ? Map.of()
				: this.repository.findByPersonIdIn(persons.stream().map(PersonId::value).toList())
					.stream()
					.map(Account::view)
					.filter((account) -> account.personId() != null)
					.collect(Collectors.groupingBy(AccountView::personId));
	}

	/**
	 * The identity of the configured realm with a subject.
	 * @param subject {@code sub}
	 * @return the identity, if it has been seen or made
	 */
	@Transactional(readOnly = true)
	public Optional<AccountView> bySubject(String subject) {
		return this.repository.findByIssuerAndSubject(this.properties.issuer(), subject).map(Account::view);
	}

	/**
	 * Link an identity of the configured realm to a person, whether or not anybody has
	 * signed in with it. Doing it again changes nothing.
	 * @param subject {@code sub}
	 * @param displayName the name it shows until somebody signs in
	 * @param person the person
	 * @return the identity
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public AccountView link(String subject, String displayName, PersonId person) {
		Account account = this.repository.findByIssuerAndSubject(this.properties.issuer(), subject)
			.orElseGet(() -> new Account(this.properties.issuer(), subject, displayName, this.clock.instant()));
		PersonId before = account.person().orElse(null);
		if (!person.equals(before)) {
			account.link(person);
			this.repository.saveAndFlush(account);
			this.events.publishEvent(new AccountLinked(account.view().id(), before, person));
		}
		return account.view();
	}

}

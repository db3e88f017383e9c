package vn.chidao.onboarding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.membership.PersonView;
import vn.chidao.onboarding.OnboardingDesk.Attempt;
import vn.chidao.platform.text.Messages;

/**
 * Brings the account of a person about. Each step finds what an earlier attempt has done,
 * so that it can be repeated after whatever broke it off.
 */
@Component
class RealmAccounts {

	/** What the owner of a new account does first. */
	private static final List<String> FIRST = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");

	private final Realm realm;

	private final Messages messages;

	RealmAccounts(Realm realm, Messages messages) {
		this.realm = realm;
		this.messages = messages;
	}

	/**
	 * The account that was made for this person before, under its subject or its name.
	 */
	Optional<RealmUser> own(Attempt attempt) {
		Optional<RealmUser> known = (attempt.subject() != null) ? this.realm.byId(attempt.subject()) : Optional.empty();
		return known.or(() -> this.realm.byUsername(attempt.username()));
	}

	Optional<RealmUser> withAddress(String email) {
		return this.realm.byEmail(email);
	}

	RealmUser make(PersonView person, Attempt attempt) {
		RealmUser wanted = describe(person, attempt);
		String id = this.realm.create(wanted);
		return new RealmUser(id, wanted.username(), wanted.email(), wanted.firstName(), wanted.lastName(), true, FIRST,
				null);
	}

	void correct(RealmUser account, Attempt attempt) {
		if (account.email() == null || !account.email().equalsIgnoreCase(attempt.email())) {
			this.realm.changeEmail(Objects.requireNonNull(account.id()), attempt.email());
		}
	}

	void grant(RealmUser account, Attempt attempt) {
		this.realm.grant(Objects.requireNonNull(account.id()), attempt.roles());
	}

	void sendLink(RealmUser account) {
		this.realm.sendLink(Objects.requireNonNull(account.id()), FIRST);
	}

	private RealmUser describe(PersonView person, Attempt attempt) {
		AccountName name = AccountName.of(person.fullName(), person.honorific());
		return new RealmUser(null, attempt.username(), attempt.email(), name.family(), name.given(), true, FIRST,
				Map.of("locale", List.of(this.messages.locale().getLanguage())));
	}

}

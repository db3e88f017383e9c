package vn.chidao.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.chidao.membership.PersonContactView;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.security.Access;
import vn.chidao.security.Accounts;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;

/** Who may invite whom, and why not. */
@Component
class OnboardingChecks {

	private final Access access;

	private final Persons persons;

	private final Accounts accounts;

	private final Settings settings;

	OnboardingChecks(Access access, Persons persons, Accounts accounts, Settings settings) {
		this.access = access;
		this.persons = persons;
		this.accounts = accounts;
		this.settings = settings;
	}

	PersonView invitee(OnboardingAction action, PersonId id) {
		this.access.require(action);
		return this.persons.get(id);
	}

	List<UserError> problems(InvitePerson act) {
		List<UserError> problems = new ArrayList<>(settings());
		if (!PersonContactView.isEmail(act.email().strip())) {
			problems.add(InvalidInput.of(text("refusal.person.email"), "email"));
		}
		if (act.roles().contains(Role.INTEGRATION)) {
			problems.add(InvalidInput.of(text("onboarding.role"), "roles"));
		}
		return problems;
	}

	List<UserError> settings() {
		return this.settings.properties.isOn() ? List.of() : List.of(IllegalMove.of(text("onboarding.off")));
	}

	boolean belongsToAnother(RealmUser account, PersonId person) {
		return this.accounts.bySubject(Objects.requireNonNull(account.id()))
			.filter((known) -> known.personId() != null && !known.personId().equals(person))
			.isPresent();
	}

	String text(String key) {
		return this.settings.messages.text(key);
	}

	/** How it is set up, and the words for what is wrong. */
	@Component
	static class Settings {

		private final OnboardingProperties properties;

		private final Messages messages;

		Settings(OnboardingProperties properties, Messages messages) {
			this.properties = properties;
			this.messages = messages;
		}

	}

}

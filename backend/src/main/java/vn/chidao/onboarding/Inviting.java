package vn.chidao.onboarding;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import vn.chidao.membership.PersonView;
import vn.chidao.onboarding.OnboardingDesk.Attempt;
import vn.chidao.onboarding.OnboardingDesk.Claimed;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.PersonId;

/**
 * Inviting somebody: access, rules, the account, the link to the person, the message. No
 * transaction spans it, because half of it happens elsewhere; instead every step is
 * written down before the next and can be repeated.
 */
@Service
class Inviting {

	private final OnboardingChecks checks;

	private final OnboardingDesk desk;

	private final RealmAccounts realm;

	Inviting(OnboardingChecks checks, OnboardingDesk desk, RealmAccounts realm) {
		this.checks = checks;
		this.desk = desk;
		this.realm = realm;
	}

	Answer invite(InvitePerson act) {
		PersonView person = this.checks.invitee(OnboardingAction.INVITE_PERSON, act.personId());
		List<UserError> problems = this.checks.problems(act);
		if (!problems.isEmpty()) {
			return new Answer(person, null, problems);
		}
		return carryOut(person, this.desk.claim(person, act.email().strip(), act.roles()), act.linkExisting());
	}

	Answer resend(PersonId id) {
		PersonView person = this.checks.invitee(OnboardingAction.RESEND_INVITATION, id);
		List<UserError> problems = this.checks.settings();
		return problems.isEmpty() ? carryOut(person, this.desk.claimAgain(id), false)
				: new Answer(person, null, problems);
	}

	private Answer carryOut(PersonView person, Claimed claimed, boolean linkExisting) {
		if (claimed.refusal() != null) {
			return refused(person, claimed.refusal());
		}
		Attempt attempt = claimed.attempt();
		if (attempt == null) {
			return new Answer(person, null, List.of());
		}
		try {
			return carryOut(person, attempt, linkExisting);
		}
		catch (RealmFault ex) {
			this.desk.release(person.id());
			return refused(person, ex.kind().messageKey());
		}
	}

	private Answer carryOut(PersonView person, Attempt attempt, boolean linkExisting) {
		Optional<RealmUser> own = this.realm.own(attempt);
		Optional<RealmUser> foreign = own.isPresent() ? Optional.empty() : this.realm.withAddress(attempt.email());
		if (foreign.isPresent()) {
			return link(person, attempt, foreign.get(), linkExisting);
		}
		RealmUser account = own.orElseGet(() -> this.realm.make(person, attempt));
		this.realm.correct(account, attempt);
		this.realm.grant(account, attempt);
		this.desk.linked(person, account);
		this.realm.sendLink(account);
		this.desk.sent(person);
		return new Answer(person, null, List.of());
	}

	/** An account that was there before: never taken without being asked for. */
	private Answer link(PersonView person, Attempt attempt, RealmUser account, boolean asked) {
		boolean anothers = this.checks.belongsToAnother(account, person.id());
		if (anothers || !asked) {
			this.desk.release(person.id());
			String key = anothers ? "onboarding.email.linked" : "onboarding.email.exists";
			ExistingAccount existing = anothers ? null
					: new ExistingAccount(account.displayName(), account.username(), account.enabled());
			return new Answer(person, existing, List.of(InvalidInput.of(this.checks.text(key), "email")));
		}
		this.realm.grant(account, attempt);
		this.desk.linked(person, account);
		this.desk.linkedOnly(person);
		return new Answer(person, null, List.of());
	}

	private Answer refused(PersonView person, String key) {
		boolean address = key.startsWith("onboarding.email.");
		UserError error = address ? InvalidInput.of(this.checks.text(key), "email")
				: IllegalMove.of(this.checks.text(key));
		return new Answer(person, null, List.of(error));
	}

	/**
	 * What came of it.
	 *
	 * @param person who was invited
	 * @param existingAccount an account that has the address already and could be linked
	 * @param userErrors why it is not done, or not done to the end
	 */
	record Answer(PersonView person, @Nullable ExistingAccount existingAccount, List<UserError> userErrors) {

	}

	/**
	 * An account that was there before, GraphQL type {@code ExistingAccount}.
	 *
	 * @param displayName the name it shows
	 * @param username its user name
	 * @param enabled whether it can sign in
	 */
	record ExistingAccount(String displayName, String username, boolean enabled) {

	}

}

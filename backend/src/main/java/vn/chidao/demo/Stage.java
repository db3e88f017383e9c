package vn.chidao.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.Actor;
import vn.chidao.security.DemoIdentities;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;

/**
 * Lets chapters act: as whom, when, and with the certainty that nothing was refused.
 */
@Component
@Profile("demo")
class Stage {

	private final DemoIdentities identities;

	private final StoryClock clock;

	Stage(DemoIdentities identities, StoryClock clock) {
		this.identities = identities;
		this.clock = clock;
	}

	/** The day it really is. */
	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	/**
	 * Do something at another time, in Vietnam.
	 * @param <T> what comes of it
	 * @param moment the time
	 * @param act what is done
	 * @return what comes of it
	 */
	<T> T at(LocalDateTime moment, Supplier<T> act) {
		return this.clock.at(moment.atZone(LegalTime.VIETNAM).toInstant(), act);
	}

	/**
	 * Do something as one of the demo accounts.
	 * @param <T> what comes of it
	 * @param user the account
	 * @param act what is done
	 * @return what comes of it
	 */
	<T> T as(DemoUser user, Supplier<T> act) {
		return this.identities.as(actor(user), act);
	}

	/**
	 * Do something as a person who has no demo account.
	 * @param <T> what comes of it
	 * @param person the person
	 * @param name their name, for the trail
	 * @param act what is done
	 * @return what comes of it
	 */
	<T> T as(PersonId person, String name, Supplier<T> act) {
		Actor keeper = actor(DemoUser.QUANTRI);
		return this.identities.as(new Actor(keeper.account(), name, person, Set.of(Role.MEMBER)), act);
	}

	/**
	 * The person behind a demo account.
	 * @param user the account, linked by the first chapter
	 * @return the person
	 */
	PersonId person(DemoUser user) {
		return actor(user).requirePerson();
	}

	/**
	 * Link a demo account to its person.
	 * @param user the account
	 * @param person the person
	 */
	void link(DemoUser user, PersonId person) {
		Actor account = actor(user);
		as(DemoUser.QUANTRI, () -> done(this.identities.link(account.account(), person)));
	}

	private Actor actor(DemoUser user) {
		return this.identities.actor(user.subject(), user.displayName(), user.role());
	}

	/**
	 * What came of a command that is not refused.
	 * @param <T> the view of the changed object
	 * @param outcome the outcome
	 * @return the changed object
	 * @throws IllegalStateException if it was refused: the story is wrong
	 */
	static <T> T done(Outcome<T> outcome) {
		T value = outcome.value();
		if (value == null) {
			throw new IllegalStateException(
					outcome.userErrors().stream().map(UserError::message).collect(Collectors.joining(" ")));
		}
		return value;
	}

}

package vn.chidao.security;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.Outcome;

/**
 * Lets the demo story act as the accounts of the demo realm, without a token. It exists
 * in the profile {@code demo} alone: nowhere else can anybody act as somebody else.
 */
@Component
@Profile("demo")
public class DemoIdentities {

	private final AccountDirectory directory;

	private final AccountService accounts;

	private final SecurityProperties properties;

	DemoIdentities(AccountDirectory directory, AccountService accounts, SecurityProperties properties) {
		this.directory = directory;
		this.accounts = accounts;
		this.properties = properties;
	}

	/**
	 * The actor of an account of the configured realm, registered if it is new.
	 * @param subject the subject in the realm
	 * @param displayName the name the realm shows
	 * @param role the global role
	 * @return who would act
	 */
	public Actor actor(String subject, String displayName, Role role) {
		AccountDirectory.Entry account = this.directory.seen(this.properties.issuer(), subject, displayName);
		return new Actor(account.id(), account.displayName(), account.person(), Set.of(role));
	}

	/**
	 * Link an account to a person, as the current actor.
	 * @param account the account
	 * @param person the person
	 * @return the account, or why it was refused
	 */
	public Outcome<AccountView> link(AccountId account, PersonId person) {
		return this.accounts.link(account, person);
	}

	/**
	 * Do something as somebody.
	 * @param <T> what comes of it
	 * @param actor who acts
	 * @param act what is done
	 * @return what comes of it
	 */
	public <T> T as(Actor actor, Supplier<T> act) {
		SecurityContext before = SecurityContextHolder.getContext();
		Jwt token = Jwt.withTokenValue("demo").header("alg", "none").subject(actor.account().globalId()).build();
		SecurityContext acting = SecurityContextHolder.createEmptyContext();
		acting.setAuthentication(new ActorAuthentication(token, List.of(), actor));
		SecurityContextHolder.setContext(acting);
		try {
			return act.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}

package vn.chidao.security;

import java.util.Optional;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The actor of the current request.
 */
@Component
public class CurrentActor {

	/**
	 * The actor.
	 * @return who acts
	 * @throws UnauthenticatedException outside of an authenticated request
	 */
	public Actor get() {
		return find().orElseThrow(UnauthenticatedException::new);
	}

	/**
	 * The actor, if anyone is signed in. Background work has none.
	 * @return who acts
	 */
	public Optional<Actor> find() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication authentication)
				? Optional.of(authentication.actor()) : Optional.empty();
	}

}

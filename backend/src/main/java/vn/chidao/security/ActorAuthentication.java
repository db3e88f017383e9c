package vn.chidao.security;

import java.util.Collection;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * A checked access token together with the actor it stands for. The actor is looked up at
 * each request, so a link removed by an administrator works at once.
 */
final class ActorAuthentication extends JwtAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient Actor actor;

	ActorAuthentication(Jwt token, Collection<? extends GrantedAuthority> authorities, Actor actor) {
		super(token, authorities, actor.account().value().toString());
		this.actor = actor;
	}

	Actor actor() {
		return this.actor;
	}

}

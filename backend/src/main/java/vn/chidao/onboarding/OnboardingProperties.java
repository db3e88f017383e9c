package vn.chidao.onboarding;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How accounts are made at the identity provider.
 *
 * @param secret secret of the client; without one nobody is invited
 * @param clientId the client that may manage the realm's users, and nothing else
 * @param realmUrl where this server reaches the realm, if not at the issuer's address
 * @param webClientId the client people come back to from the link
 * @param linkLives how long the link in the message is good
 */
@ConfigurationProperties("chidao.invitations")
record OnboardingProperties(@Nullable String secret, @DefaultValue("chidao-invitations") String clientId,
		@Nullable String realmUrl, @DefaultValue("chidao-web") String webClientId,
		@DefaultValue("72h") Duration linkLives) {

	boolean isOn() {
		return this.secret != null && !this.secret.isBlank();
	}

	@Override
	public String toString() {
		return "OnboardingProperties[" + this.clientId + "]";
	}

}

package vn.chidao.security;

import java.io.IOException;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import vn.chidao.support.keycloak.KeycloakAdmin;
import vn.chidao.support.keycloak.KeycloakServer;

/**
 * Makes tokens that differ from a good one in a single point. The realm publishes the
 * forge's key among its own, so that only that point can be the reason of a refusal.
 */
final class TokenForge {

	private final KeycloakServer keycloak;

	private final RSAKey trusted;

	private final RSAKey foreign;

	private TokenForge(KeycloakServer keycloak, RSAKey trusted, RSAKey foreign) {
		this.keycloak = keycloak;
		this.trusted = trusted;
		this.foreign = foreign;
	}

	static TokenForge at(KeycloakServer keycloak) {
		try {
			RSAKey own = new RSAKeyGenerator(2048).generate();
			addKey(keycloak.admin(), own);
			JWKSet published = JWKSet.load(URI.create(keycloak.issuer() + "/protocol/openid-connect/certs").toURL());
			for (JWK key : published.getKeys()) {
				if (key instanceof RSAKey rsa && rsa.getModulus().equals(own.getModulus())) {
					return new TokenForge(keycloak, new RSAKey.Builder(own).keyID(key.getKeyID()).build(),
							new RSAKeyGenerator(2048).keyID("la").generate());
				}
			}
			throw new IllegalStateException("Keycloak does not publish the forge's key");
		}
		catch (JOSEException | IOException | ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String good() {
		return claims((claims) -> claims);
	}

	/**
	 * Signed like the realm's tokens, with other claims.
	 */
	String claims(UnaryOperator<JWTClaimsSet.Builder> change) {
		return signed(header().build(), change.apply(goodClaims()).build(), signer(this.trusted));
	}

	/**
	 * The claims of a good token under another header, signed with the realm's key.
	 */
	String header(JWSAlgorithm algorithm, UnaryOperator<JWSHeader.Builder> change) {
		return signed(change.apply(new JWSHeader.Builder(algorithm).keyID(this.trusted.getKeyID())).build(),
				goodClaims().build(), signer(this.trusted));
	}

	/**
	 * The claims of a good token, signed with a key the realm does not know.
	 */
	String foreignKey(UnaryOperator<JWSHeader.Builder> change) {
		return signed(change.apply(header()).build(), goodClaims().build(), signer(this.foreign));
	}

	RSAKey foreignPublicKey() {
		return this.foreign.toPublicJWK();
	}

	String unsigned() {
		return new PlainJWT(goodClaims().build()).serialize();
	}

	/**
	 * Signed with HMAC, the public key taken for the secret.
	 */
	String publicKeyAsSecret() {
		try {
			RSAPublicKey key = this.trusted.toRSAPublicKey();
			return signed(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(this.trusted.getKeyID()).build(),
					goodClaims().build(), new MACSigner(key.getEncoded()));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JWSHeader.Builder header() {
		return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.trusted.getKeyID());
	}

	private JWTClaimsSet.Builder goodClaims() {
		Instant now = Instant.now();
		return new JWTClaimsSet.Builder().issuer(this.keycloak.issuer())
			.subject("d0000000-0000-4000-8000-000000000001")
			.audience("chidao-api")
			.claim("typ", "Bearer")
			.claim("azp", "chidao-web")
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(300)));
	}

	private static JWSSigner signer(RSAKey key) {
		try {
			return new RSASSASigner(key);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
		try {
			SignedJWT token = new SignedJWT(header, claims);
			token.sign(signer);
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void addKey(KeycloakAdmin admin, RSAKey key) throws JOSEException {
		String pem = "-----BEGIN PRIVATE KEY-----\\n"
				+ Base64.getEncoder().encodeToString(key.toPrivateKey().getEncoded()) + "\\n-----END PRIVATE KEY-----";
		admin.create("/chidao/components", """
				{"name": "forge", "providerId": "rsa", "providerType": "org.keycloak.keys.KeyProvider",
				 "config": {"priority": ["-1"], "enabled": ["true"], "active": ["true"], "algorithm": ["RS256"],
				  "privateKey": ["%s"]}}""".formatted(pem));
	}

}

package vn.chidao.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * While the identity provider cannot be reached, tokens under keys it has shown stay
 * good, and no other token becomes so.
 */
class KeysOutliveOutageTests {

	private final AtomicInteger asked = new AtomicInteger();

	private HttpServer realm;

	private JwtDecoder decoder;

	@BeforeEach
	void publish() throws IOException {
		this.realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		byte[] keys = new JWKSet(TestRealm.KEY).toString().getBytes(StandardCharsets.UTF_8);
		this.realm.createContext("/certs", (exchange) -> {
			this.asked.incrementAndGet();
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, keys.length);
			exchange.getResponseBody().write(keys);
			exchange.close();
		});
		this.realm.start();
		this.decoder = new TokenConfiguration().jwtDecoder(new SecurityProperties(TestRealm.ISSUER,
				"http://localhost:" + this.realm.getAddress().getPort() + "/certs", "chidao-api", List.of()));
	}

	@AfterEach
	void stop() {
		this.realm.stop(0);
	}

	@Test
	void aKeySeenBeforeTheOutageKeepsWorking() {
		this.decoder.decode(TestRealm.token("truoc"));
		this.realm.stop(0);
		assertThat(this.decoder.decode(TestRealm.token("sau")).getSubject()).isEqualTo(TestRealm.subject("sau"));
		assertThat(this.asked).hasValue(1);
	}

	@Test
	void aKeyNeverSeenIsRefusedDuringTheOutage() {
		this.decoder.decode(TestRealm.token("truoc"));
		this.realm.stop(0);
		String foreign = TestRealm.sign(TestRealm.newKey(), TestRealm.claims("la").build());
		assertThatExceptionOfType(JwtException.class).isThrownBy(() -> this.decoder.decode(foreign));
		assertThat(this.decoder.decode(TestRealm.token("sau")).getSubject()).isEqualTo(TestRealm.subject("sau"));
	}

}

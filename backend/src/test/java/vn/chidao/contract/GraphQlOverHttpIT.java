package vn.chidao.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.ActiveProfiles;

import vn.chidao.support.TestDatabaseConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The transport, audited by the reference implementation's own suite.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		// some audits ask for __type, which is not for everyone
		properties = "chidao.graphql.introspection=true")
@ActiveProfiles("test")
@Import({ TestDatabaseConfiguration.class, GraphQlOverHttpIT.AnyToken.class })
@Tag("embedded-only")
class GraphQlOverHttpIT {

	@LocalServerPort
	private int port;

	@Test
	void theServerPassesEveryAudit() throws IOException, InterruptedException {
		Process audit = new ProcessBuilder("node", "scripts/graphql-http-audit.mjs",
				"http://localhost:" + this.port + "/graphql", "auditor")
			.directory(Path.of("..", "frontend").toFile())
			.redirectErrorStream(true)
			.start();
		String report = new String(audit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(audit.waitFor()).as(report).isZero();
		assertThat(report).contains("61 audits");
	}

	/**
	 * Audits are about the transport: any token is somebody's.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class AnyToken {

		@Bean
		@Primary
		JwtDecoder anyToken() {
			return (token) -> Jwt.withTokenValue(token)
				.header("alg", "RS256")
				.issuer("http://localhost/realms/audit")
				.subject(token)
				.audience(List.of("chidao-api"))
				.claim("typ", "Bearer")
				.issuedAt(Instant.EPOCH)
				.expiresAt(Instant.MAX)
				.build();
		}

	}

}

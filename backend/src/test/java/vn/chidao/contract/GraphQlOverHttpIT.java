package vn.chidao.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.chidao.security.Role;
import vn.chidao.support.TestDatabaseConfiguration;
import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The transport, audited by the reference implementation's own suite.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TestDatabaseConfiguration.class)
@Tag("embedded-only")
class GraphQlOverHttpIT {

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void trustTheTestRealm(DynamicPropertyRegistry properties) {
		properties.add("chidao.security.issuer", () -> TestRealm.ISSUER);
		properties.add("chidao.security.jwk-set-uri", TestRealm::jwkSetUri);
	}

	@Test
	void theServerPassesEveryAudit() throws IOException, InterruptedException {
		Process audit = new ProcessBuilder("node", "scripts/graphql-http-audit.mjs",
				"http://localhost:" + this.port + "/graphql",
				// some audits ask for __type, which machine clients may
				TestRealm.token("auditor", Role.INTEGRATION))
			.directory(Path.of("..", "frontend").toFile())
			.redirectErrorStream(true)
			.start();
		String report = new String(audit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(audit.waitFor()).as(report).isZero();
		assertThat(report).contains("61 audits");
	}

}

package vn.chidao.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.chidao.local.WebClientConfiguration;
import vn.chidao.support.TestDatabase;
import vn.chidao.support.keycloak.KeycloakAdmin;
import vn.chidao.support.keycloak.KeycloakServer;
import vn.chidao.support.process.Project;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The specifications in {@code frontend/e2e}, against the API with the demo's data and a
 * real Keycloak.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(WebClientConfiguration.class)
@DirtiesContext
@Tag("browser")
class BrowserStoryIT {

	private static final KeycloakServer KEYCLOAK = KeycloakServer.get();

	private static final Path WORK = Project.backend().resolve("target/browser");

	@LocalServerPort
	private int port;

	/**
	 * The demo is told once per schema, and linked to the accounts of one realm: this
	 * realm gets a schema of its own.
	 */
	@DynamicPropertySource
	static void stack(DynamicPropertyRegistry properties) {
		TestDatabase database = TestDatabase.get();
		properties.add("spring.datasource.url", () -> database.jdbcUrl().replace("/chidao?", "/browser?"));
		properties.add("spring.datasource.username", database::username);
		properties.add("spring.datasource.password", database::password);
		properties.add("chidao.security.issuer", KEYCLOAK::issuer);
		properties.add("chidao.files.folder", () -> WORK.resolve("files"));
	}

	@Test
	void everySpecificationHolds() throws IOException, InterruptedException {
		assertThat(Project.frontend().resolve("dist/index.html"))
			.as("the built web client; 'npm run verify' in frontend/ makes it")
			.isRegularFile();
		Path browser = Chromium.find();
		String address = "http://localhost:" + this.port;
		letIn(address);
		ProcessBuilder specifications = new ProcessBuilder("npm", "run", "--silent", "e2e")
			.directory(Project.frontend().toFile());
		specifications.environment()
			.putAll(Map.of("BASE_URL", address, Chromium.VARIABLE, browser.toString(), "CI", "true"));
		assertThat(Console.run(specifications)).as("exit code of Playwright; what failed stands above").isZero();
	}

	/** The realm lets sign-in return only to addresses it knows. */
	private static void letIn(String address) {
		KeycloakAdmin admin = KEYCLOAK.admin();
		String client = admin.read("/chidao/clients?clientId=chidao-web");
		List<String> known = JsonPath.read(client, "$[0].redirectUris");
		List<String> addresses = new ArrayList<>(known);
		addresses.add(address + "/*");
		String list = String.join("\", \"", addresses);
		admin.update("/chidao/clients/" + JsonPath.read(client, "$[0].id"),
				"{\"clientId\": \"chidao-web\", \"redirectUris\": [\"" + list + "\"]}");
	}

}

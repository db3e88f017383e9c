package vn.chidao.browser;

import java.io.IOException;
import java.nio.file.Files;
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

	private static final int ERROR_LENGTH = 600;

	/** How a terminal is told to change its colour. */
	private static final String COLOUR = "\u001B\\[[0-9;]*m";

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
		Path results = Files.createDirectories(WORK).resolve("results.json");
		Files.deleteIfExists(results);
		ProcessBuilder specifications = new ProcessBuilder("npm", "run", "--silent", "e2e", "--",
				"--reporter=list,json")
			.directory(Project.frontend().toFile());
		specifications.environment()
			.putAll(Map.of("BASE_URL", address, Chromium.VARIABLE, browser.toString(), "CI", "true",
					"PLAYWRIGHT_JSON_OUTPUT_FILE", results.toString()));
		int exit = Console.run(specifications);
		assertThat(results).as("what Playwright found; why it did not run stands above").isRegularFile();
		// before the exit code, because a log that is cut short may show nothing but this
		assertThat(failures(results)).as("specifications that failed; all they said stands above").isEmpty();
		assertThat(exit).as("exit code of Playwright").isZero();
	}

	/** Each failed specification and what stopped its last attempt, in a few lines. */
	private static List<String> failures(Path results) throws IOException {
		List<Map<String, Object>> failed = JsonPath.read(Files.readString(results), "$..specs[?(@.ok == false)]");
		return failed.stream().map((specification) -> {
			List<String> errors = JsonPath.read(specification, "$.tests[*].results[*].error.message");
			String last = errors.isEmpty() ? "" : errors.getLast().replaceAll(COLOUR, "");
			return "%s:%s %s: %s".formatted(specification.get("file"), specification.get("line"),
					specification.get("title"), last.substring(0, Math.min(last.length(), ERROR_LENGTH)));
		}).toList();
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

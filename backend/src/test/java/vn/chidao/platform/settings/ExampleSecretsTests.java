package vn.chidao.platform.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ExampleSecretsTests {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void aSecretFromTheExampleStopsTheStart() {
		this.environment.setProperty("CHIDAO_DATABASE_PASSWORD", "change-me-database");
		assertThatExceptionOfType(ExampleSecretException.class).isThrownBy(this::start)
			.withMessageContaining("CHIDAO_DATABASE_PASSWORD")
			.withMessageNotContaining("change-me-database");
	}

	@Test
	void theDemoProfileIsLetThrough() {
		this.environment.setProperty("CHIDAO_DATABASE_PASSWORD", "change-me-database");
		this.environment.setActiveProfiles("demo");
		assertThatNoException().isThrownBy(this::start);
	}

	@Test
	void aSecretOfOnesOwnIsFine() {
		this.environment.setProperty("CHIDAO_DATABASE_PASSWORD", "correct horse");
		assertThatNoException().isThrownBy(this::start);
	}

	@Test
	void everySecretInTheExampleIsRecognised() throws IOException {
		List<String> secrets = Files.readAllLines(Path.of("..", ".env.example"))
			.stream()
			.filter((line) -> line.matches("\\w*(PASSWORD|SECRET)=.+"))
			.toList();
		assertThat(secrets).isNotEmpty().allMatch((line) -> line.contains("=" + ExampleSecrets.MARK));
	}

	private void start() {
		new ExampleSecrets().postProcessEnvironment(this.environment, new SpringApplication());
	}

}

package vn.chidao.support;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Connects an application context to the {@link TestDatabase} of this JVM. For tests that
 * need their own {@code @SpringBootTest} settings, such as a real port.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabaseConfiguration {

	@Bean
	JdbcConnectionDetails testDatabase() {
		return TestDatabase.get();
	}

	@Bean
	static Statements statements() {
		return new Statements();
	}

}

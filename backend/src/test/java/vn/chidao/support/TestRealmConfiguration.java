package vn.chidao.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Lets an application context trust the {@link TestRealm}, and tests speak to it as
 * somebody.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestRealmConfiguration {

	@Bean
	DynamicPropertyRegistrar testRealm() {
		return (properties) -> {
			properties.add("chidao.security.issuer", () -> TestRealm.ISSUER);
			properties.add("chidao.security.jwk-set-uri", TestRealm::jwkSetUri);
		};
	}

	@Bean
	ApiTester apiTester(HttpGraphQlTester http, JdbcClient jdbc) {
		return new ApiTester(http, jdbc);
	}

}

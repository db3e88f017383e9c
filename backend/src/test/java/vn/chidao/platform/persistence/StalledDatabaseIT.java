package vn.chidao.platform.persistence;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.StopWatch;

import vn.chidao.security.Role;
import vn.chidao.support.TcpProxy;
import vn.chidao.support.TestDatabase;
import vn.chidao.support.TestRealm;
import vn.chidao.support.TestRealmConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * A database that hangs without hanging up: answers fail within seconds and say so, the
 * process stays alive, is not ready, and works again within two seconds.
 */
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@ActiveProfiles("test")
@Import({ StalledDatabaseIT.ThroughProxy.class, TestRealmConfiguration.class })
class StalledDatabaseIT {

	/**
	 * Two seconds of the statement, and over TLS two more: closing waits as long again
	 * for the server's farewell.
	 */
	private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

	private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(2);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TcpProxy proxy;

	@AfterEach
	void flow() {
		this.proxy.flow();
	}

	@Test
	void anAnswerFailsInTimeAndTheProcessRecovers() {
		assertThat(ask()).hasStatus(200).bodyJson().doesNotHavePath("$.errors");
		this.proxy.stall();
		StopWatch watch = started();
		MvcTestResult answer = ask();
		assertThat(elapsed(watch)).isLessThan(LONGEST_ANSWER);
		assertThat(answer).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo("INTERNAL");
		assertThat(answer).bodyJson().extractingPath("$.errors[0].extensions.traceId").asString().isNotBlank();
		assertThat(this.mvc.get().uri("/actuator/health/liveness").exchange()).hasStatus(200);
		assertThat(this.mvc.get().uri("/actuator/health/readiness").exchange()).hasStatus(503);
		this.proxy.flow();
		watch = started();
		boolean well = false;
		while (!well && elapsed(watch).compareTo(LONGEST_RECOVERY) < 0) {
			well = ask().getResponse().getStatus() == 200;
		}
		assertThat(well).as("recovered").isTrue();
	}

	@Test
	void aStatementThatHangsIsGivenUp() {
		StopWatch watch = started();
		assertThatException().isThrownBy(() -> this.jdbc.sql("select sleep(30)").query(Integer.class).single());
		assertThat(elapsed(watch)).isLessThan(LONGEST_ANSWER);
	}

	private MvcTestResult ask() {
		return this.mvc.post()
			.uri("/graphql")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + TestRealm.token("nghen-" + UUID.randomUUID(), Role.MEMBER))
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON)
			.content("{\"query\": \"{ viewer { account { id } } }\"}")
			.exchange();
	}

	private static StopWatch started() {
		StopWatch watch = new StopWatch();
		watch.start();
		return watch;
	}

	private static Duration elapsed(StopWatch watch) {
		watch.stop();
		Duration elapsed = Duration.ofMillis(watch.getTotalTimeMillis());
		watch.start();
		return elapsed;
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class ThroughProxy {

		@Bean
		TcpProxy tcpProxy() {
			URI direct = direct();
			return new TcpProxy(new InetSocketAddress(Objects.requireNonNull(direct.getHost()), direct.getPort()));
		}

		@Bean
		JdbcConnectionDetails proxiedDatabase(TcpProxy proxy) {
			TestDatabase real = TestDatabase.get();
			String url = real.jdbcUrl()
				.replace(direct().getHost() + ":" + direct().getPort(), "127.0.0.1:" + proxy.port());
			return new Proxied(url, real.getUsername(), real.getPassword());
		}

		private static URI direct() {
			return URI.create(TestDatabase.get().jdbcUrl().substring("jdbc:".length()));
		}

	}

	private record Proxied(String jdbcUrl, String username, String password) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return username();
		}

		@Override
		public String getPassword() {
			return password();
		}

		@Override
		public String getJdbcUrl() {
			return jdbcUrl();
		}

	}

}

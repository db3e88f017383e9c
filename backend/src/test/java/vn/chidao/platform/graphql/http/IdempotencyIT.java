package vn.chidao.platform.graphql.http;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.chidao.security.Role;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class IdempotencyIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final String key = UUID.randomUUID().toString();

	private final String name = "Sở Thử nghiệm " + this.key;

	@Test
	void sentTwiceItHasOneEffectAndTheSameAnswer() throws Exception {
		MvcTestResult first = create(this.name, this.key);
		MvcTestResult second = create(this.name, this.key);
		assertThat(second).hasStatusOk().hasHeader("Idempotency-Replayed", "true");
		assertThat(second.getResponse().getContentAsString()).isEqualTo(first.getResponse().getContentAsString());
		assertThat(agencies()).isEqualTo(1);
	}

	@Test
	void sentTwiceAtOnceItHasOneEffect() {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<CompletableFuture<MvcTestResult>> all = Stream
				.generate(() -> CompletableFuture.supplyAsync(() -> create(this.name, this.key), threads))
				.limit(4)
				.toList();
			assertThat(all).allSatisfy((answer) -> assertThat(answer.join()).bodyJson()
				.extractingPath("$.data.createAgency.agency.name")
				.isEqualTo(this.name));
		}
		assertThat(agencies()).isEqualTo(1);
	}

	@Test
	void theKeyOfAnotherRequestIsRefused() {
		create(this.name, this.key);
		assertThat(create(this.name + " khác", this.key)).bodyJson()
			.extractingPath("$.errors[0].extensions.code")
			.isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void aCrashAfterTheEffectIsNotRepeated() {
		create(this.name, this.key);
		this.jdbc.sql("""
				update idempotent_request set state = 'EFFECT', response = null,
				created_at = date_sub(created_at, interval 2 minute) where idempotency_key = :key
				""").param("key", this.key).update();
		assertThat(create(this.name, this.key)).bodyJson()
			.extractingPath("$.errors[0].extensions.code")
			.isEqualTo("CONFLICT");
		assertThat(agencies()).isEqualTo(1);
	}

	@Test
	void aCrashBeforeTheEffectIsMadeGood() {
		create(this.name, this.key);
		this.jdbc.sql("""
				update idempotent_request set state = 'RUNNING', response = null,
				created_at = date_sub(created_at, interval 2 minute) where idempotency_key = :key
				""").param("key", this.key).update();
		assertThat(create(this.name, this.key)).bodyJson()
			.extractingPath("$.data.createAgency.agency.name")
			.isEqualTo(this.name);
	}

	@Test
	void withoutAKeyEveryRequestCounts() {
		create(this.name, null);
		create(this.name, null);
		assertThat(agencies()).isEqualTo(2);
	}

	private long agencies() {
		return this.jdbc.sql("select count(*) from agency where name = :name")
			.param("name", this.name)
			.query(Long.class)
			.single();
	}

	private MvcTestResult create(String agency, @Nullable String idempotencyKey) {
		var request = this.mvc.post()
			.uri("/graphql")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + TestRealm.token("quantri", Role.ADMIN))
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"query": "mutation($i: CreateAgencyInput!) { createAgency(input: $i) { agency { id name } } }",
					"variables": {"i": {"name": "%s", "type": "DEPARTMENT"}}}
					""".formatted(agency));
		return ((idempotencyKey != null) ? request.header("Idempotency-Key", idempotencyKey) : request).exchange();
	}

}

package vn.chidao.security;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.platform.persistence.Ids;
import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls every mutation of the contract as those who must not, and as administrators where
 * they may.
 */
@IntegrationTest
class RoleMatrixIT {

	private static final Map<String, List<String>> MATRIX = matrix();

	@Autowired
	private GraphQlSource source;

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final CommitteeId committee = new CommitteeId(Ids.next());

	// a committee that exists, so that nobody is refused only because it does not
	@BeforeEach
	void establish() {
		this.jdbc.sql("""
				insert into committee (id, version, created_at, kind, name, short_name, founding_date, principal_id)
				values (:id, 0, '2022-01-01', 'STEERING_COMMITTEE', 'Ban Chỉ đạo', 'BCĐ', '2018-01-01', :id)
				""").param("id", UuidBytes.of(this.committee.value())).update();
	}

	@Test
	void everyMutationIsListedAndNothingElse() {
		assertThat(MATRIX.keySet())
			.containsExactlyInAnyOrderElementsOf(mutations().stream().map(GraphQLFieldDefinition::getName).toList());
	}

	@TestFactory
	Stream<DynamicTest> nobodyGetsInWithoutAToken() {
		return mutations().stream()
			.map((mutation) -> DynamicTest.dynamicTest(mutation.getName(),
					() -> assertThat(this.mvc.post()
						.uri("/graphql")
						.contentType(MediaType.APPLICATION_JSON)
						.content("{\"query\": \"mutation { %s { __typename } }\"}".formatted(mutation.getName())))
						.hasStatus(401)));
	}

	@TestFactory
	Stream<DynamicTest> anAccountWithoutAPersonMayDoNothing() {
		HttpGraphQlTester guest = this.api.as("khach", Role.MEMBER);
		return mutations().stream()
			.map((mutation) -> DynamicTest.dynamicTest(mutation.getName(), () -> assertRefused(guest, mutation)));
	}

	@TestFactory
	Stream<DynamicTest> aMemberOfNothingMayDoNothing() {
		this.api.link("nguoingoai", new PersonId(Ids.next()));
		HttpGraphQlTester outsider = this.api.as("nguoingoai", Role.MEMBER);
		return mutations().stream()
			.map((mutation) -> DynamicTest.dynamicTest(mutation.getName(), () -> assertRefused(outsider, mutation)));
	}

	@TestFactory
	Stream<DynamicTest> anAdministratorMayWhereTheMatrixSaysSo() {
		return mutations().stream()
			.filter((mutation) -> MATRIX.getOrDefault(mutation.getName(), List.of()).contains("admin"))
			.map((mutation) -> DynamicTest.dynamicTest(mutation.getName(),
					() -> assertThat(codes(this.api.asAdmin(), mutation)).doesNotContain("FORBIDDEN", "INTERNAL")));
	}

	@TestFactory
	Stream<DynamicTest> anAdministratorHasNoPowerOverContent() {
		return mutations().stream()
			.filter((mutation) -> !MATRIX.getOrDefault(mutation.getName(), List.of()).contains("admin"))
			.map((mutation) -> DynamicTest.dynamicTest(mutation.getName(),
					() -> assertRefused(this.api.asAdmin(), mutation)));
	}

	private void assertRefused(HttpGraphQlTester tester, GraphQLFieldDefinition mutation) {
		assertThat(codes(tester, mutation)).isNotEmpty().isSubsetOf("FORBIDDEN", "NOT_FOUND");
	}

	private List<String> codes(HttpGraphQlTester tester, GraphQLFieldDefinition mutation) {
		GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil
			.unwrapAll(mutation.getArgument("input").getType());
		List<ResponseError> errors = new ArrayList<>();
		tester
			.document("mutation($input: %s!) { %s(input: $input) { userErrors { code message } } }"
				.formatted(input.getName(), mutation.getName()))
			.variable("input", SampleInputs.of(input, Map.of("committeeId", this.committee.toString())))
			.execute()
			.errors()
			.satisfy(errors::addAll);
		return errors.stream().map((error) -> String.valueOf(error.getExtensions().get("code"))).toList();
	}

	private List<GraphQLFieldDefinition> mutations() {
		GraphQLSchema schema = this.source.schema();
		return Objects.requireNonNull(schema.getMutationType()).getFieldDefinitions();
	}

	private static Map<String, List<String>> matrix() {
		try (InputStream yaml = RoleMatrixIT.class.getResourceAsStream("/role-matrix.yaml")) {
			return new Yaml().load(yaml);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

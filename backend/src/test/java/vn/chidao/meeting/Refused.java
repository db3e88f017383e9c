package vn.chidao.meeting;

import java.util.Map;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of meetings check of an answer. */
final class Refused {

	private Refused() {
	}

	static void by(GraphQlTester.Response response, String ruleType, String anchor) {
		response.path("it.userErrors[0].__typename").entity(String.class).isEqualTo("RuleViolation");
		response.path("it.userErrors[0].ruleType").entity(String.class).isEqualTo(ruleType);
		response.path("it.userErrors[0].citations[*].anchor").entityList(String.class).contains(anchor);
		response.path("it.userErrors[0].decidedBy")
			.entityList(String.class)
			.satisfies((who) -> assertThat(who).isNotEmpty());
	}

	static void asIllegal(GraphQlTester.Response response) {
		response.path("it.userErrors[0].__typename").entity(String.class).isEqualTo("IllegalMove");
	}

	static void asUnknown(MeetingScene it, String who, String meeting) {
		it.ask(who, "query($id: ID!) { meeting(id: $id) { title } }", Map.of("id", meeting))
			.errors()
			.satisfy((errors) -> assertThat(errors)
				.anySatisfy((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

}

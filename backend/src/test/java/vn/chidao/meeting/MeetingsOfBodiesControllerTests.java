package vn.chidao.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of the meetings of several bodies at once: the database cuts each list.
 */
@IntegrationTest
class MeetingsOfBodiesControllerTests {

	private static final String QUERY = """
			query($one: ID!, $other: ID!, $first: Int!, $after: String) {
				nodes(ids: [$one, $other]) {
					... on Committee {
						meetings(first: $first, after: $after, orderBy: STARTS_AT_ASC) {
							nodes { startsAt kind }
							pageInfo { hasNextPage endCursor }
						}
					}
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Test
	void eachBodysListIsCutByTheDatabaseInAConstantNumberOfStatements() {
		MeetingScene it = new MeetingScene("nhiều danh sách", this.api, this.mvc, this.scene);
		meetings(it, it.committee(), 4);
		meetings(it, it.team(), 3);
		GraphQlTester.Response page = ask(it, 2, null);
		page.path("nodes[0].meetings.nodes").entityList(Object.class).hasSize(2);
		page.path("nodes[1].meetings.nodes").entityList(Object.class).hasSize(2);
		page.path("nodes[*].meetings.pageInfo.hasNextPage").entityList(Boolean.class).containsExactly(true, true);
		assertThat(page.path("nodes[0].meetings.nodes[*].startsAt").entityList(String.class).get()).isSorted();
		ask(it, 10, null).path("nodes[*].meetings.nodes[*].kind").entityList(String.class).hasSize(7);
		ask(it, 2, page.path("nodes[0].meetings.pageInfo.endCursor").entity(String.class).get())
			.path("nodes[0].meetings.nodes")
			.entityList(Object.class)
			.hasSize(2);
	}

	@Test
	void itTakesTheSameStatementsForMoreMeetingsAndReadsOnlyAPage() {
		MeetingScene it = new MeetingScene("danh sách dài", this.api, this.mvc, this.scene);
		meetings(it, it.committee(), 3);
		meetings(it, it.team(), 3);
		List<String> few = this.statements.during(() -> ask(it, 2, null).path("nodes").entityList(Object.class));
		meetings(it, it.committee(), 3);
		List<String> more = this.statements.during(() -> ask(it, 2, null).path("nodes").entityList(Object.class));
		assertThat(more).hasSameSizeAs(few);
		assertThat(more).filteredOn((sql) -> sql.contains(" from meeting "))
			.singleElement()
			.satisfies((sql) -> assertThat(sql).contains("row_number() over"));
	}

	private static void meetings(MeetingScene it, String body, int number) {
		for (int count = 1; count <= number; count++) {
			it.act("thuky", "prepareMeeting", "meeting { id }",
					Map.of("committeeId", body, "details", it.details("AD_HOC", 30 + count)))
				.path("it.userErrors")
				.entityList(Object.class)
				.hasSize(0);
		}
	}

	private static GraphQlTester.Response ask(MeetingScene it, int first, @Nullable String after) {
		Map<String, Object> variables = new HashMap<>(
				Map.of("one", it.committee(), "other", it.team(), "first", first));
		if (after != null) {
			variables.put("after", after);
		}
		return it.ask("thuky", QUERY, variables);
	}

}

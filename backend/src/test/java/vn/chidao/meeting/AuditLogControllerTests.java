package vn.chidao.meeting;

import java.util.ArrayList;
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
 * The trail of a committee: what was done with its meetings, members and regulation.
 */
@IntegrationTest
class AuditLogControllerTests {

	private static final String LOG = """
			query($first: Int!, $after: String, $committeeId: ID) {
				auditLog(first: $first, after: $after, committeeId: $committeeId) {
					nodes { action actor summary objectId }
					pageInfo { hasNextPage endCursor }
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
	void theHeadAndTheSecretariatReadWhatHappenedInTheirCommittee() {
		MeetingScene it = scene("nhật ký");
		it.convoked("REGULAR");
		scene("nhật ký ban khác").prepared("REGULAR", 30);
		for (String who : List.of("truong", "thuky", "totruong")) {
			List<String> actions = it.ask(who, LOG, of(it.committee(), 50, null))
				.path("auditLog.nodes[*].action")
				.entityList(String.class)
				.get();
			assertThat(actions).containsSubsequence("CONVOKE_MEETING", "ATTACH_PAPER", "PREPARE_MEETING",
					"APPOINT_MEMBER", "ADOPT_REGULATION_TEMPLATE", "ESTABLISH_COMMITTEE");
			assertThat(actions).filteredOn("PREPARE_MEETING"::equals).hasSize(1);
		}
	}

	@Test
	void anEntryNamesWhatItIsAbout() {
		MeetingScene it = scene("nhật ký rõ");
		String meeting = it.prepared("REGULAR", 30);
		it.item(meeting, "PLAN");
		it.ask("truong", LOG, of(it.committee(), 50, null))
			.path("auditLog.nodes[*].summary")
			.entityList(String.class)
			.satisfies((summaries) -> assertThat(summaries)
				.contains("Thêm nội dung vào chương trình: Nội dung PLAN – Phiên họp nhật ký rõ")
				.contains("Lập dự thảo cuộc họp: Phiên họp nhật ký rõ"));
	}

	@Test
	void membersAndOutsidersDoNot() {
		MeetingScene it = scene("nhật ký kín");
		refused(it.ask("uyvien", LOG, of(it.committee(), 5, null)), "FORBIDDEN");
		refused(it.ask("ngoai", LOG, of(it.committee(), 5, null)), "NOT_FOUND");
		refused(it.ask("truong", LOG, of(null, 5, null)), "FORBIDDEN");
		String field = "query($id: ID!) { committee(id: $id) { viewerCanReadAuditLog } }";
		for (Map.Entry<String, Boolean> may : Map.of("truong", true, "thuky", true, "uyvien", false).entrySet()) {
			it.ask(may.getKey(), field, Map.of("id", it.committee()))
				.path("committee.viewerCanReadAuditLog")
				.entity(Boolean.class)
				.isEqualTo(may.getValue());
		}
	}

	@Test
	void administratorsReadTheWholePageByPageInConstantStatements() {
		MeetingScene it = scene("nhật ký trang");
		it.prepared("REGULAR", 30);
		GraphQlTester.Response first = all(2, null);
		String cursor = first.path("auditLog.pageInfo.endCursor").entity(String.class).get();
		List<String> pages = new ArrayList<>(objects(first));
		pages.addAll(objects(all(2, cursor)));
		assertThat(pages).isEqualTo(objects(all(4, null)));
		List<String> few = this.statements.during(() -> all(2, null));
		List<String> many = this.statements.during(() -> all(100, null));
		assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(3);
	}

	private GraphQlTester.Response all(int first, @Nullable String after) {
		GraphQlTester.Request<?> request = this.api.asAdmin().document(LOG);
		of(null, first, after).forEach(request::variable);
		return request.execute();
	}

	private static List<String> objects(GraphQlTester.Response response) {
		return response.path("auditLog.nodes[*].objectId").entityList(String.class).get();
	}

	private static Map<String, Object> of(@Nullable String committee, int first, @Nullable String after) {
		Map<String, Object> variables = new HashMap<>(Map.of("first", first));
		if (committee != null) {
			variables.put("committeeId", committee);
		}
		if (after != null) {
			variables.put("after", after);
		}
		return variables;
	}

	private static void refused(GraphQlTester.Response response, String code) {
		response.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

}

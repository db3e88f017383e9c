package vn.chidao.membership;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.security.CommitteeId;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;

import static org.assertj.core.api.Assertions.assertThat;

/** What posts are called: as the body calls them, and on a day as it called them then. */
@IntegrationTest
class PostTitlesControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Test
	void everyPostIsCalledAsTheBodyWouldCallIt() {
		assertThat(titles(this.scene.committee("BCĐ gọi tên", null)))
			.startsWith("Trưởng ban", "Phó Trưởng ban Thường trực")
			.contains("Ủy viên");
		assertThat(titles(this.scene.committee("Tổ công tác gọi tên", null)))
			.startsWith("Tổ trưởng", "Tổ phó Thường trực")
			.contains("Thành viên");
	}

	@Test
	void aMemberOfADayHasTheTitleOfThatDay() {
		CommitteeId body = this.scene.committee("Ban Chỉ đạo thành tổ", null);
		this.scene.seat(body, this.scene.person("Người đứng đầu", null), PostRole.CHAIR);
		Mutation.done(Mutation.send(this.api.asAdmin(), "renameCommittee", "committee { id }",
				Map.of("committeeId", body.globalId(), "expectedVersion", 0, "name", "Tổ công tác thành tổ",
						"shortName", "Tổ công tác", "effectiveOn", "2025-07-01", "decision",
						Map.of("notation", "9/QĐ", "issuedOn", "2025-06-20", "issuer", "Chủ tịch UBND tỉnh"))));
		GraphQlTester.Response response = this.api.asAdmin().document("""
				query($id: ID!) {
					today: committee(id: $id) { ...Body }
					then: committee(id: $id, asOf: "2025-06-30") { ...Body }
				}
				fragment Body on Committee { members { title asOf } posts { title holders { asOf } } }
				""").variable("id", body.globalId()).execute();
		response.path("today.members[0].title").entity(String.class).isEqualTo("Tổ trưởng");
		response.path("today.members[0].asOf").valueIsNull();
		response.path("then.members[0].title").entity(String.class).isEqualTo("Trưởng ban");
		response.path("then.members[0].asOf").entity(String.class).isEqualTo("2025-06-30");
		response.path("then.posts[0].holders[0].asOf").entity(String.class).isEqualTo("2025-06-30");
	}

	private List<String> titles(CommitteeId body) {
		return this.api.asAdmin()
			.document("query($id: ID!) { committee(id: $id) { postTitles { role title } } }")
			.variable("id", body.globalId())
			.execute()
			.path("committee.postTitles[*].title")
			.entityList(String.class)
			.get();
	}

}

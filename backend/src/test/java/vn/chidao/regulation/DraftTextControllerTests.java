package vn.chidao.regulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The text of a draft is mended, and single provisions are changed, added and dropped;
 * whatever does not fit is told at its place.
 */
@IntegrationTest
class DraftTextControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	private String text;

	private String committee;

	private Drafting admin;

	@BeforeEach
	void establish() throws IOException {
		this.text = new ClassPathResource("regulations/fictional-binh-an-chuyen-doi-so.txt")
			.getContentAsString(StandardCharsets.UTF_8);
		this.committee = this.scene.committee("BCĐ văn bản", null).globalId();
		this.admin = new Drafting(this.api.asAdmin());
	}

	@Test
	void aRepeatedArticleNumberIsToldWithItsLineAndMendedInTheText() {
		String repeated = this.text.replace("Điều 9. Chế độ báo cáo", "Điều 8. Chế độ báo cáo");
		Drafting.Draft started = Drafting.done(start(Map.of("text", repeated)));
		int line = repeated.substring(0, repeated.indexOf("Điều 8. Chế độ báo cáo")).split("\n", -1).length;
		started.answer()
			.path("it.draft.problems[?(@.kind=='REPEATED_NUMBER')].line")
			.entityList(Integer.class)
			.contains(line);
		this.admin.adopt(this.admin.confirmAll(started), Map.of())
			.path("it.userErrors[*].message")
			.entityList(String.class)
			.satisfies((messages) -> assertThat(messages).anyMatch((message) -> message.contains("Dòng " + line)));
		Drafting.Draft current = new Drafting.Draft(started.id(),
				this.admin.read(started.id()).path("it.version").entity(Integer.class).get(), started.answer());
		Drafting.Draft mended = Drafting
			.done(this.admin.act("replaceDraftText", current.with(Map.of("text", this.text))));
		assertThat(mended.problems()).doesNotContain("REPEATED_NUMBER");
	}

	@Test
	void wordsOfOneClauseCanBeChanged() {
		Drafting.Draft started = Drafting.done(start(Map.of("text", this.text)));
		Drafting.Draft changed = Drafting.done(this.admin.act("reviseDraftProvision",
				started.with(Map.of("anchor", "d7k1", "text", "Ban Chỉ đạo họp định kỳ hai tháng một lần."))));
		changed.answer()
			.path("it.draft.provisions[?(@.anchor=='d7k1')].text")
			.entityList(String.class)
			.containsExactly("Ban Chỉ đạo họp định kỳ hai tháng một lần.");
		this.admin.act("reviseDraftProvision", changed.with(Map.of("anchor", "d77", "text", "x")))
			.path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("anchor");
	}

	@Test
	void aTextWithoutArticlesBeginsNoDraft() {
		GraphQlTester.Response refused = start(Map.of("text", "Kính gửi các thành viên."));
		refused.path("it.userErrors[0].path").entityList(String.class).containsExactly("text");
		refused.path("it.draft").valueIsNull();
	}

	@Test
	void aClauseIsPutBetweenTwoOthersAndARuleRestsOnIt() {
		Drafting.Draft started = Drafting.done(start(Map.of("text", this.text)));
		Drafting.Draft added = Drafting.done(insert(started, "d8k1", "CLAUSE", "1a"));
		added.answer()
			.path("it.draft.provisions[?(@.anchor=='d8k1_a')].label")
			.entityList(String.class)
			.containsExactly("Điều 8 khoản 1a");
		List<String> anchors = added.answer().path("it.draft.provisions[*].anchor").entityList(String.class).get();
		assertThat(anchors).containsSubsequence("d8k1", "d8k1_a", "d8k2");
		Drafting.Draft ruled = Drafting.done(
				this.admin.act("addDraftRule",
						added.with(Map.of("content",
								Map.of("rule", Map.of("type", "RESPONSIBILITY", "parameters",
										List.of(Map.of("name", "duties", "values", List.of("PREPARE_PAPERS")),
												Map.of("name", "holders", "values", List.of("STANDING_AGENCY"))),
										"phrases", List.of(Map.of("anchor", "d8k1_a"))))))));
		assertThat(ruled.problems()).containsExactly("UNSEEN_RULE");
		ruled.answer()
			.path("it.draft.rules[?(@.type=='RESPONSIBILITY')].phrases[0].label")
			.entityList(String.class)
			.satisfies((labels) -> assertThat(labels).anyMatch((label) -> label.startsWith("Điều 8 khoản 1a")));
	}

	@Test
	void aNumberThatDoesNotFitIsRefusedAtItsField() {
		Drafting.Draft started = Drafting.done(start(Map.of("text", this.text)));
		assertRefused(insert(started, "d8k1", "CLAUSE", "2"), "number", "đã có");
		assertRefused(insert(started, "d8k1", "CLAUSE", "3a"), "number", "không nằm giữa");
		assertRefused(insert(started, "d8k1", "CLAUSE", "một"), "number", "không dùng được");
		assertRefused(insert(started, "d9", "ARTICLE", "10"), "number", "đã có");
		assertRefused(insert(started, "d99", "CLAUSE", "1"), "after", "không thêm được");
		this.admin.read(started.id()).path("it.version").entity(Integer.class).isEqualTo(started.version());
	}

	@Test
	void aRuleThatCitesADroppedClauseIsToldAtTheRule() {
		Drafting.Draft confirmed = this.admin.confirmAll(Drafting.done(start(Map.of("text", this.text))));
		Drafting.Draft dropped = Drafting
			.done(this.admin.act("removeDraftProvision", confirmed.with(Map.of("anchor", "d8k2"))));
		assertThat(dropped.problems()).containsExactly("MISSING_CLAUSE");
		dropped.answer().path("it.draft.problems[0].ruleCode").entity(String.class).isEqualTo("conclusion-notice-d8k2");
		this.admin.adopt(dropped, Map.of())
			.path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("rules", "conclusion-notice-d8k2");
		assertRefused(this.admin.act("removeDraftProvision", dropped.with(Map.of("anchor", "d8k2"))), "anchor",
				"không có điều khoản");
	}

	private GraphQlTester.Response insert(Drafting.Draft draft, String after, String kind, String number) {
		return this.admin.act("insertDraftProvision", draft.with(Map.of("after", after, "kind", kind, "number", number,
				"text", "Cơ quan thường trực chuẩn bị tài liệu.")));
	}

	private static void assertRefused(GraphQlTester.Response answer, String field, String words) {
		answer.path("it.userErrors[0].path").entityList(String.class).containsExactly(field);
		answer.path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains(words));
	}

	private GraphQlTester.Response start(Map<String, Object> from) {
		return this.admin.start(this.committee, from);
	}

}

package vn.chidao.regulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import com.jayway.jsonpath.JsonPath;
import vn.chidao.document.Papers;
import vn.chidao.membership.Scene;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sixth regulation, unlike the five, goes from its text to rules that hold, without a
 * programmer; and whatever is wrong on the way is told at its place.
 */
@IntegrationTest
class RegulationDraftControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Autowired
	private Regulations regulations;

	private String text;

	private CommitteeId committee;

	private Drafting admin;

	@BeforeEach
	void establish() throws IOException {
		this.text = new ClassPathResource("regulations/fictional-binh-an-chuyen-doi-so.txt")
			.getContentAsString(StandardCharsets.UTF_8);
		this.committee = this.scene.committee("BCĐ dự thảo", null);
		this.admin = new Drafting(this.api.asAdmin());
	}

	@Test
	void goesFromTextToEnforcedRules() {
		Drafting.Draft started = Drafting.done(start(Map.of("text", this.text)));
		assertThat(started.problems()).containsExactly("UNSEEN_RULE");
		started.answer().path("it.draft.number").entity(String.class).isEqualTo("118");
		started.answer()
			.path("it.draft.rules[?(@.type=='NOTICE_PERIOD')].phrases[0].anchor")
			.entityList(String.class)
			.containsExactly("d8k1");
		Drafting.Draft confirmed = this.admin.confirmAll(started);
		assertThat(confirmed.problems()).isEmpty();
		GraphQlTester.Response adopted = this.admin.adopt(confirmed, Map.of());
		adopted.path("it.userErrors").entityList(Object.class).hasSize(0);
		adopted.path("it.regulation.notation").entity(String.class).isEqualTo("118/QĐ-BCĐCĐS");
		adopted.path("it.draft.state").entity(String.class).isEqualTo("ADOPTED");
		CommitteeRules rules = this.regulations.rulesOf(this.committee, LocalDate.of(2026, 6, 1));
		assertThat(rules.regulation()).get().extracting(RegulationView::notation).isEqualTo("118/QĐ-BCĐCĐS");
		assertThat(rules.inForce().definitions(RuleType.MEETING_CADENCE)).hasSize(2)
			.anySatisfy((rule) -> assertThat(rule.rule().parameters()).containsEntry("period", "P1M"));
	}

	@Test
	void readsTheSameFromAWordFile() throws Exception {
		ByteArrayOutputStream docx = new ByteArrayOutputStream();
		Papers.docx(docx, this.text.lines().filter((line) -> !line.isBlank()).toList());
		String file = JsonPath.read(this.mvc.post()
			.uri("/api/files")
			.multipart()
			.file(new MockMultipartFile("file", "118.docx", "application/octet-stream", docx.toByteArray()))
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + TestRealm.token("quantri", Role.ADMIN))
			.exchange()
			.getResponse()
			.getContentAsString(), "$.id");
		List<String> fromText = types(Drafting.done(start(Map.of("text", this.text))));
		assertThat(types(Drafting.done(start(Map.of("fileId", file))))).isEqualTo(fromText).hasSizeGreaterThan(15);
	}

	@Test
	void aPersonCorrectsAddsAndLeavesOutRules() {
		Drafting.Draft started = Drafting.done(start(Map.of("text", this.text)));
		String notice = code(started, "NOTICE_PERIOD");
		Drafting.Draft corrected = Drafting
			.done(this.admin.act("reviseDraftRule", started.with(Map.of("code", notice, "content",
					Map.of("rule", rule("NOTICE_PERIOD", "d8k1", "minWorkingDays", "4"), "validFrom", "2026-02-01")))));
		corrected.answer()
			.path("it.draft.rules[?(@.code=='" + notice + "')].parameters[?(@.name=='minWorkingDays')].codes[0]")
			.entityList(String.class)
			.containsExactly("4");
		Drafting.Draft added = Drafting
			.done(this.admin.act("addDraftRule", corrected.with(Map.of("content", Map.of("rule", responsibility())))));
		added.answer()
			.path("it.draft.rules[?(@.code=='responsibility-d6k2')].state")
			.entityList(String.class)
			.containsExactly("CONFIRMED");
		Drafting.Draft removed = Drafting
			.done(this.admin.act("removeDraftRules", added.with(Map.of("codes", List.of("responsibility-d6k2")))));
		removed.answer()
			.path("it.draft.rules[?(@.code=='responsibility-d6k2')].state")
			.entityList(String.class)
			.containsExactly("REMOVED");
		GraphQlTester.Response adopted = this.admin.adopt(this.admin.confirmAll(removed), Map.of());
		adopted.path("it.userErrors").entityList(Object.class).hasSize(0);
		adopted.path("it.regulation.rules[*].type")
			.entityList(String.class)
			.satisfies((types) -> assertThat(types).doesNotContain("RESPONSIBILITY").contains("NOTICE_PERIOD"));
	}

	@Test
	void aRuleThatCannotBeIsRefusedAtItsParameterAndNothingIsSaved() {
		Drafting.Draft started = Drafting.done(start(Map.of("text", this.text)));
		GraphQlTester.Response refused = this.admin.act("addDraftRule", started
			.with(Map.of("content", Map.of("rule", rule("NOTICE_PERIOD", "d99k1", "minWorkingDays", "ba")))));
		refused.path("it.userErrors[*].path")
			.entityList(Object.class)
			.satisfies((paths) -> assertThat(paths).containsExactlyInAnyOrder(
					List.of("content", "rule", "parameters", "minWorkingDays"),
					List.of("content", "rule", "phrases", "0", "anchor")));
		this.admin.read(started.id()).path("it.version").entity(Integer.class).isEqualTo(started.version());
	}

	@Test
	void rulesThatContradictAndUnseenRulesStandInTheWay() {
		Drafting.Draft confirmed = this.admin.confirmAll(Drafting.done(start(Map.of("text", this.text))));
		Drafting.Draft twice = Drafting.done(this.admin.act("addDraftRule",
				confirmed.with(Map.of("content", Map.of("rule", rule("MEETING_CADENCE", "d7k4", "period", "P1Y"))))));
		assertThat(twice.problems()).containsExactly("CONTRADICTION");
		GraphQlTester.Response refused = this.admin.adopt(twice, Map.of());
		refused.path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("rules", "meeting-cadence-d7k4-2");
		assertThat(this.regulations.inForce(this.committee, LocalDate.of(2026, 6, 1))).isEmpty();
	}

	@Test
	void daysWithoutARuleBetweenTwoAreToldAtTheLaterOne() {
		Drafting.Draft confirmed = this.admin.confirmAll(Drafting.done(start(Map.of("text", this.text))));
		String cadence = "meeting-cadence-d7k1";
		Drafting.Draft ended = Drafting
			.done(this.admin.act("reviseDraftRule", confirmed.with(Map.of("code", cadence, "content",
					Map.of("rule", rule("MEETING_CADENCE", "d7k1", "period", "P1M"), "validTo", "2026-06-30")))));
		Drafting.Draft later = Drafting.done(this.admin.act("addDraftRule", ended.with(Map.of("content",
				Map.of("rule", rule("MEETING_CADENCE", "d7k1", "period", "P2M"), "validFrom", "2026-08-01")))));
		assertThat(later.problems()).containsExactly("VALIDITY_GAP");
		later.answer().path("it.draft.problems[0].ruleCode").entity(String.class).isEqualTo(cadence + "-2");
	}

	@Test
	void oneSourceAtATimeAndSomethingToAmend() {
		start(Map.of("text", this.text, "templateCode", "DA06")).path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("committeeId");
		start(Map.of()).path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("chưa có quy chế"));
		start(Map.of("templateCode", "X")).path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("templateCode");
	}

	@Test
	void whatIsMissingInTheIdentityIsToldAtItsField() {
		Drafting.Draft confirmed = this.admin.confirmAll(Drafting.done(start(Map.of("text", this.text))));
		Map<String, Object> head = new HashMap<>();
		head.put("title", "Quy chế hoạt động");
		Drafting.Draft revised = Drafting.done(this.admin.act("reviseRegulationDraft", confirmed.with(head)));
		revised.answer()
			.path("it.draft.problems[*].field")
			.entityList(String.class)
			.containsExactly("number", "issuedOn", "issuer");
	}

	@Test
	void whoReadAnOlderVersionIsToldSoAndAClosedDraftStays() {
		Drafting.Draft started = Drafting.done(start(Map.of("text", this.text)));
		Drafting.Draft confirmed = this.admin.confirmAll(started);
		this.admin.act("removeDraftRules", started.with(Map.of("codes", List.of("meeting-cadence-d7k1"))))
			.path("it.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("StaleVersion");
		Drafting.Draft discarded = Drafting.done(this.admin.act("discardRegulationDraft", confirmed.with(Map.of())));
		this.admin.act("removeDraftRules", discarded.with(Map.of("codes", List.of("meeting-cadence-d7k1"))))
			.path("it.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
	}

	@Test
	void aDraftTakenFromAnotherCommitteeKeepsRulesTextAndConflicts() {
		CommitteeId other = this.scene.committee("BCĐ khác", null);
		GraphQlTester.Response from = this.admin.start(other.globalId(), Map.of("templateCode", "DA06"));
		String regulation = this.admin.adopt(Drafting.done(from), Map.of())
			.path("it.regulation.id")
			.entity(String.class)
			.get();
		Drafting.Draft copied = Drafting.done(start(Map.of("regulationId", regulation)));
		assertThat(copied.problems()).containsOnly("MISSING_FIELD");
		Drafting.Draft named = Drafting
			.done(this.admin.act("reviseRegulationDraft", copied.with(Map.of("number", "9", "symbol", "QĐ-BCĐ", "title",
					"Quy chế", "issuedOn", "2026-01-02", "issuer", "Trưởng ban", "effectiveFrom", "2026-01-02"))));
		GraphQlTester.Response adopted = this.admin.adopt(named, Map.of());
		adopted.path("it.userErrors").entityList(Object.class).hasSize(0);
		adopted.path("it.regulation.conflicts").entityList(Object.class).hasSizeGreaterThan(3);
		adopted.path("it.regulation.rules[*].citation.label")
			.entityList(String.class)
			.satisfies((labels) -> assertThat(labels).allMatch((label) -> label.endsWith("9/QĐ-BCĐ")));
	}

	@Test
	void onlyThoseOfTheCommitteeKnowItsDrafts() {
		Drafting.Draft started = Drafting.done(start(Map.of("text", this.text)));
		this.api.link("nguoingoaiduthao", this.scene.person("Người ngoài", null));
		Drafting outsider = new Drafting(this.api.as("nguoingoaiduthao", Role.MEMBER));
		outsider.read(started.id()).path("it").valueIsNull();
		outsider.act("confirmDraftRules", started.with(Map.of("codes", List.of("x"))))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
		this.api.asAdmin()
			.document("query($id: ID!) { regulationDrafts(committeeId: $id) { id committee { name } } }")
			.variable("id", this.committee.globalId())
			.execute()
			.path("regulationDrafts[0].committee.name")
			.entity(String.class)
			.isEqualTo("BCĐ dự thảo");
	}

	private GraphQlTester.Response start(Map<String, Object> from) {
		return this.admin.start(this.committee.globalId(), from);
	}

	private static List<String> types(Drafting.Draft draft) {
		return draft.answer().path("it.draft.rules[*].type").entityList(String.class).get();
	}

	private static String code(Drafting.Draft draft, String type) {
		return draft.answer()
			.path("it.draft.rules[?(@.type=='" + type + "')].code")
			.entityList(String.class)
			.get()
			.getFirst();
	}

	private static Map<String, Object> responsibility() {
		return Map.of("type", "RESPONSIBILITY", "parameters",
				List.of(Map.of("name", "duties", "values", List.of("PREPARE_PAPERS")),
						Map.of("name", "holders", "values", List.of("STANDING_AGENCY"))),
				"phrases", List.of(Map.of("anchor", "d6k2")));
	}

	private static Map<String, Object> rule(String type, String anchor, String parameter, String value) {
		return Map.of("type", type, "parameters", List.of(Map.of("name", parameter, "values", List.of(value))),
				"phrases", List.of(Map.of("anchor", anchor)));
	}

}

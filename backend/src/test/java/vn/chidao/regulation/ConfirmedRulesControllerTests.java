package vn.chidao.regulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.security.CommitteeId;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** From a text nobody has seen to rules that hold, through what a person confirms. */
@IntegrationTest
class ConfirmedRulesControllerTests {

	private static final String IMPORT = """
			mutation($input: ImportRegulationInput!) {
				importRegulation(input: $input) {
					preview {
						provisions { anchor text }
						proposedRules {
							type severity explanation notStated confidence
							parameters { name label value inText codes }
							phrases { anchor start end text }
						}
					}
					regulation { id rules { type severity citation { label quote anchor } parameters { name codes } } }
					userErrors { code message path }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private JdbcClient jdbc;

	private final CommitteeId committee = new CommitteeId(Ids.next());

	@BeforeEach
	void establish() {
		this.jdbc
			.sql("""
					insert into committee (id, version, created_at, kind, name, short_name, founding_date, principal_id)
					values (unhex(:id), 0, '2022-01-01', 'STEERING_COMMITTEE', 'Ban Chỉ đạo', 'BCĐ', '2018-01-01', unhex(:id))
					""")
			.param("id", hex())
			.update();
	}

	@Test
	void proposesWithThePhraseAndWhatTheTextDoesNotState() throws IOException {
		GraphQlTester.Response response = send(false, List.of());
		String notice = "importRegulation.preview.proposedRules[?(@.type=='NOTICE_PERIOD')].";
		response.path(notice + "explanation")
			.entityList(String.class)
			.satisfies((texts) -> assertThat(texts).singleElement().asString().contains("3 ngày làm việc"));
		response.path(notice + "phrases[0].anchor").entityList(String.class).containsExactly("d8k1");
		response.path(notice + "parameters[?(@.name=='minWorkingDays')].codes[0]")
			.entityList(String.class)
			.containsExactly("3");
		response.path("importRegulation.preview.proposedRules[?(@.phrases[0].anchor=='d9k2')].notStated[0]")
			.entityList(String.class)
			.contains("dueBefore");
	}

	@Test
	void savesWhatWasConfirmedCorrectedAndAddedByHand() throws IOException {
		Map<String, Object> corrected = rule("NOTICE_PERIOD", "d8k1", Map.of("minWorkingDays", List.of("4"), "body",
				List.of("COMMITTEE"), "written", List.of("true"), "kinds", List.of("REGULAR")));
		Map<String, Object> byHand = rule("RESPONSIBILITY", "d6",
				Map.of("duties", List.of("PREPARE_PAPERS"), "holders", List.of("STANDING_AGENCY")));
		GraphQlTester.Response saved = send(true, List.of(corrected, byHand));
		saved.path("importRegulation.userErrors").entityList(Object.class).hasSize(0);
		saved.path("importRegulation.regulation.rules[*].type")
			.entityList(String.class)
			.containsExactly("NOTICE_PERIOD", "RESPONSIBILITY");
		saved.path("importRegulation.regulation.rules[0].citation.label")
			.entity(String.class)
			.isEqualTo("Điều 8 khoản 1 Quy chế 27/QĐ-BCĐ");
		saved.path("importRegulation.regulation.rules[0].severity").entity(String.class).isEqualTo("BLOCK");
		saved.path("importRegulation.regulation.rules[0].parameters[?(@.name=='minWorkingDays')].codes[0]")
			.entityList(String.class)
			.containsExactly("4");
	}

	@Test
	void tellsEachMistakeAtItsPlaceAndSavesNothing() throws IOException {
		GraphQlTester.Response refused = send(true,
				List.of(rule("MEETING_CADENCE", "d7k1", Map.of("period", List.of("P6M"))),
						rule("NOTICE_PERIOD", "d8k1",
								Map.of("minWorkingDays", List.of("ba"), "colour", List.of("red"))),
						rule("CONVENE_RIGHT", "d77k1", Map.of("holders", List.of("NOBODY")))));
		refused.path("importRegulation.userErrors[*].path")
			.entityList(Object.class)
			.satisfies((paths) -> assertThat(paths).containsExactlyInAnyOrder(
					List.of("rules", "1", "parameters", "minWorkingDays"),
					List.of("rules", "1", "parameters", "colour"), List.of("rules", "2", "parameters", "holders"),
					List.of("rules", "2", "phrases", "0", "anchor")));
		refused.path("importRegulation.userErrors[*].message")
			.entityList(String.class)
			.contains("Văn bản không có điều khoản d77k1.", "Loại quy tắc này không có tham số colour.");
		refused.path("importRegulation.regulation").valueIsNull();
		assertThat(this.jdbc.sql("select count(*) from regulation where committee_id = unhex(:id)")
			.param("id", hex())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void refusesTwoRulesThatContradict() throws IOException {
		GraphQlTester.Response refused = send(true,
				List.of(rule("MEETING_CADENCE", "d7k1", Map.of("period", List.of("P6M"))),
						rule("MEETING_CADENCE", "d7k3", Map.of("period", List.of("P1M")))));
		refused.path("importRegulation.userErrors[*].path")
			.entityList(Object.class)
			.isEqualTo(List.of(List.of("rules", "1", "type")));
		refused.path("importRegulation.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("Điều 7 khoản 1").contains("6 tháng"));
		refused.path("importRegulation.regulation").valueIsNull();
	}

	@Test
	void whatIsProposedCanBeSavedAsItIs() throws IOException {
		List<Map<String, Object>> proposed = send(false, List.of()).path("importRegulation.preview.proposedRules")
			.entityList(ProposedRuleAnswer.class)
			.get()
			.stream()
			.map(ConfirmedRulesControllerTests::confirmed)
			.toList();
		GraphQlTester.Response saved = send(true, proposed);
		saved.path("importRegulation.userErrors").entityList(Object.class).hasSize(0);
		saved.path("importRegulation.regulation.rules[*].type").entityList(String.class).hasSize(proposed.size());
	}

	private static Map<String, Object> confirmed(ProposedRuleAnswer rule) {
		return Map.of("type", rule.type(), "parameters",
				rule.parameters()
					.stream()
					.map((parameter) -> Map.of("name", parameter.name(), "values", parameter.codes()))
					.toList(),
				"phrases",
				rule.phrases()
					.stream()
					.map((phrase) -> Map.of("anchor", phrase.anchor(), "start", phrase.start(), "end", phrase.end()))
					.toList());
	}

	@Test
	void saysWhatRulesAreMadeOf() {
		this.api.asAdmin()
			.document("{ ruleTypes { type severity parameters { name label kind list choices { code label } } } }")
			.execute()
			.path("ruleTypes[?(@.type=='NOTICE_PERIOD')].parameters[?(@.name=='minWorkingDays')].label")
			.entityList(String.class)
			.containsExactly("Số ngày làm việc tối thiểu");
	}

	@Test
	void everyKindOfRuleHasAnExampleInBothLanguages() {
		for (String language : List.of("vi", "en")) {
			List<ExampleAnswer> examples = this.api.asAdmin()
				.mutate()
				.headers((headers) -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, language))
				.build()
				.document("{ ruleTypes { type example { text source } } }")
				.execute()
				.path("ruleTypes")
				.entityList(ExampleAnswer.class)
				.get();
			assertThat(examples).hasSize(RuleType.values().length)
				.allSatisfy((answer) -> assertThat(answer.example().text()).isNotBlank())
				.allSatisfy((answer) -> assertThat(answer.example().source()).isNotBlank());
			assertThat(examples).filteredOn((answer) -> answer.type().equals("CONCLUSION_NOTICE"))
				.extracting((answer) -> answer.example().source())
				.containsExactly("vi".equals(language) ? "Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ"
						: "Article 14, clause 3, Regulation 61/QĐ-BCĐ");
		}
	}

	private GraphQlTester.Response send(boolean save, List<Map<String, Object>> rules) throws IOException {
		Map<String, Object> input = new HashMap<>();
		input.put("committeeId", this.committee.globalId());
		input.put("text",
				new ClassPathResource("regulations/fictional-binh-son.txt").getContentAsString(StandardCharsets.UTF_8));
		input.put("save", save);
		input.put("rules", rules);
		return this.api.asAdmin().document(IMPORT).variable("input", input).execute();
	}

	private static Map<String, Object> rule(String type, String anchor, Map<String, List<String>> parameters) {
		List<Map<String, Object>> named = parameters.entrySet()
			.stream()
			.map((entry) -> Map.<String, Object>of("name", entry.getKey(), "values", entry.getValue()))
			.toList();
		return Map.of("type", type, "parameters", named, "phrases", List.of(Map.of("anchor", anchor)));
	}

	private String hex() {
		return this.committee.value().toString().replace("-", "");
	}

	record ExampleAnswer(String type, RuleExampleAnswer example) {
	}

	record RuleExampleAnswer(String text, String source) {
	}

	record ProposedRuleAnswer(String type, List<ParameterAnswer> parameters, List<PhraseAnswer> phrases) {
	}

	record ParameterAnswer(String name, List<String> codes) {
	}

	record PhraseAnswer(String anchor, int start, int end) {
	}

}

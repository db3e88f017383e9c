package vn.chidao.regulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.platform.persistence.Ids;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class RegulationControllerTests {

	private static final String IMPORT = """
			mutation($input: ImportRegulationInput!) {
				importRegulation(input: $input) {
					preview {
						number symbol title issuedOn legalBases chapterCount articleCount
						provisions { kind number anchor parentAnchor line }
						unplaced { line text guess }
						problems { line message }
					}
					regulation { id notation effectiveFrom provisions { anchor } rules { type } }
					userErrors { code message path }
				}
			}""";

	private static final String READ = """
			query($id: ID!) {
				regulation(id: $id) {
					notation supersedes sourceQuality version
					provisions {
						kind anchor label text
						rules { id type explanation parameters { name label value inText } }
					}
					rules { type severity explanation citation { label quote anchor regulation { id } } citations { label } }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Statements statements;

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
			.param("id", this.committee.value().toString().replace("-", ""))
			.update();
	}

	@Test
	void showsWhatItReadAndSavesNothing() throws IOException {
		GraphQlTester.Response response = read(false, kienGiang(), null);
		response.path("importRegulation.preview.articleCount").entity(Integer.class).isEqualTo(19);
		response.path("importRegulation.preview.chapterCount").entity(Integer.class).isEqualTo(5);
		response.path("importRegulation.preview.title")
			.entity(String.class)
			.isEqualTo("Quy chế hoạt động của Ban Chỉ đạo, Tổ giúp việc Đề án 06 tỉnh Kiên Giang");
		response.path("importRegulation.preview.provisions[?(@.anchor=='d14k3')].parentAnchor")
			.entityList(String.class)
			.containsExactly("d14");
		response.path("importRegulation.preview.provisions[?(@.kind=='DECISION_ARTICLE')].anchor")
			.entityList(String.class)
			.containsExactly("q1", "q2", "q3");
		response.path("importRegulation.preview.unplaced[*].text")
			.entityList(String.class)
			.contains("Dave", "KIÊN GIANG");
		response.path("importRegulation.preview.unplaced[0].guess")
			.entity(String.class)
			.isEqualTo("nét bút hoặc chữ lạc do quét");
		response.path("importRegulation.regulation").valueIsNull();
		assertThat(this.jdbc.sql("select count(*) from regulation where committee_id = unhex(:id)")
			.param("id", this.committee.value().toString().replace("-", ""))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void savesTheTextWithTheRulesOfATemplateBesideTheirClauses() throws IOException {
		GraphQlTester.Response saved = read(true, kienGiang(), "DA06");
		saved.path("importRegulation.userErrors").entityList(Object.class).hasSize(0);
		saved.path("importRegulation.preview.problems").entityList(Object.class).hasSize(0);
		saved.path("importRegulation.regulation.effectiveFrom").entity(String.class).isEqualTo("2022-03-31");
		String id = saved.path("importRegulation.regulation.id").entity(String.class).get();
		GraphQlTester.Response response = regulation(id);
		response.path("regulation.notation").entity(String.class).isEqualTo("61/QĐ-BCĐ");
		response.path("regulation.provisions[?(@.anchor=='d14k3')].rules[*].type")
			.entityList(String.class)
			.contains("NOTICE_PERIOD", "CONCLUSION_NOTICE");
		response.path("regulation.provisions[?(@.anchor=='d14k3')].rules[*].explanation")
			.entityList(String.class)
			.satisfies((texts) -> assertThat(texts).anyMatch((text) -> text.contains("2 ngày làm việc")));
		response.path("regulation.rules[?(@.type=='NOTICE_PERIOD')].citation.label")
			.entityList(String.class)
			.containsExactly("Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ");
		response.path("regulation.rules[?(@.type=='NOTICE_PERIOD')].citation.regulation.id")
			.entityList(String.class)
			.containsExactly(id);
		response.path("regulation.rules[?(@.type=='BUDGET')].citations[*].label")
			.entityList(String.class)
			.containsExactly("Điều 17 khoản 1 Quy chế 61/QĐ-BCĐ", "Điều 8 khoản 6 Quy chế 61/QĐ-BCĐ");
	}

	@Test
	void everyTemplateCanBeTakenUpAndReadInAConstantNumberOfStatements() {
		List<String> codes = this.api.asAdmin()
			.document("{ regulationTemplates { code notation title sourceQuality ruleCount } }")
			.execute()
			.path("regulationTemplates[*].code")
			.entityList(String.class)
			.hasSize(5)
			.get();
		Set<Integer> statements = new HashSet<>();
		for (String code : codes) {
			GraphQlTester.Response adopted = this.api.asAdmin()
				.document("""
						mutation($input: AdoptRegulationTemplateInput!) {
							adoptRegulationTemplate(input: $input) { regulation { id } userErrors { message } }
						}""")
				.variable("input", Map.of("committeeId", this.committee.globalId(), "templateCode", code))
				.execute();
			adopted.path("adoptRegulationTemplate.userErrors").entityList(Object.class).hasSize(0);
			String id = adopted.path("adoptRegulationTemplate.regulation.id").entity(String.class).get();
			regulation(id).path("regulation.rules[*].explanation")
				.entityList(String.class)
				.satisfies((texts) -> assertThat(texts).isNotEmpty().doesNotContain(""));
			statements.add(this.statements.during(() -> rules(id)).size());
		}
		assertThat(statements).as("statements, however long the regulation is").hasSize(1);
	}

	@Test
	void refusesATextThatCannotBeCitedAndSaysWhere() {
		read(true, "QUY CHẾ\nĐiều 1. Họp\nHọp hằng tháng.\nĐiều 1. Báo cáo\nBáo cáo hằng quý.", null)
			.path("importRegulation.userErrors[*].message")
			.entityList(String.class)
			.contains("Dòng 4: Điều 1 xuất hiện lần thứ hai.", "Không tìm thấy số, ký hiệu văn bản.");
		read(true, " ", null).path("importRegulation.userErrors[0].code")
			.entity(String.class)
			.isEqualTo("INVALID_INPUT");
	}

	@Test
	void anOutsiderLearnsNothing() {
		this.api.as("nguoingoai", Role.MEMBER)
			.document(IMPORT)
			.variable("input", input(false, "Điều 1. Họp", null))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	private GraphQlTester.Response read(boolean save, String text, @Nullable String template) {
		return this.api.asAdmin().document(IMPORT).variable("input", input(save, text, template)).execute();
	}

	private GraphQlTester.Response regulation(String id) {
		return this.api.asAdmin().document(READ).variable("id", id).execute();
	}

	private void rules(String id) {
		this.api.asAdmin()
			.document(
					"query($id: ID!) { regulation(id: $id) { rules { explanation citation { regulation { id } } citations { regulation { id } } } } }")
			.variable("id", id)
			.executeAndVerify();
	}

	private Map<String, Object> input(boolean save, String text, @Nullable String template) {
		Map<String, Object> input = new HashMap<>();
		input.put("committeeId", this.committee.globalId());
		input.put("text", text);
		input.put("save", save);
		if (template != null) {
			input.put("templateCode", template);
		}
		return input;
	}

	private static String kienGiang() throws IOException {
		return new ClassPathResource("regulations/DA06.txt").getContentAsString(StandardCharsets.UTF_8);
	}

}

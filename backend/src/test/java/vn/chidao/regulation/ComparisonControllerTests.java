package vn.chidao.regulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.platform.persistence.Ids;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ComparisonControllerTests {

	private static final String COMPARE = """
			query($left: ID!, $right: ID!) {
				compareRegulations(leftId: $left, rightId: $right) {
					left { notation }
					right { notation }
					rows {
						parameter group label verdict
						left { value citations { label anchor regulation { id } } }
						right { value citations { label anchor regulation { id } } }
					}
				}
			}""";

	private static final String CONFLICTS = """
			query($id: ID!) {
				regulation(id: $id) {
					conflicts { code kind title description treatment citations { label anchor regulation { id } } }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	private final Map<String, String> adopted = new HashMap<>();

	@BeforeEach
	void takeUp() {
		for (String code : List.of("DA06", "HP852", "TN771")) {
			CommitteeId committee = new CommitteeId(Ids.next());
			this.jdbc
				.sql("""
						insert into committee (id, version, created_at, kind, name, short_name, founding_date, principal_id)
						values (unhex(:id), 0, '2018-01-01', 'STEERING_COMMITTEE', 'Ban Chỉ đạo', 'BCĐ', '2018-01-01', unhex(:id))
						""")
				.param("id", committee.value().toString().replace("-", ""))
				.update();
			this.adopted.put(code,
					this.api.asAdmin()
						.document("""
								mutation($input: AdoptRegulationTemplateInput!) {
									adoptRegulationTemplate(input: $input) { regulation { id } userErrors { message } }
								}""")
						.variable("input", Map.of("committeeId", committee.globalId(), "templateCode", code))
						.execute()
						.path("adoptRegulationTemplate.regulation.id")
						.entity(String.class)
						.get());
		}
	}

	@Test
	void putsTwoRegulationsSideBySideWithTheClausesOfEach() {
		GraphQlTester.Response response = compare("DA06", "HP852");
		response.path("compareRegulations.left.notation").entity(String.class).isEqualTo("61/QĐ-BCĐ");
		response.path("compareRegulations.rows[*].label")
			.entityList(String.class)
			.hasSize(89)
			.satisfies((labels) -> assertThat(labels).doesNotContain(""));
		String cadence = "compareRegulations.rows[?(@.parameter=='cadence.committee')]";
		has(response, cadence + ".label", "Ban Chỉ đạo họp định kỳ");
		has(response, cadence + ".group", "MEETINGS");
		has(response, cadence + ".verdict", "DIFFERENT");
		has(response, cadence + ".left.value", "2 tháng");
		has(response, cadence + ".right.citations[*].label", "Điều 7 khoản 1 Quy chế 852/QĐ-BCĐ");
		has(response, cadence + ".left.citations[*].anchor", "d14k1");
		has(response, cadence + ".left.citations[*].regulation.id", this.adopted.getOrDefault("DA06", ""));
	}

	@Test
	void whatATextDoesNotStateIsNullAndNotADifferentDuty() {
		GraphQlTester.Response response = compare("DA06", "HP852");
		String notice = "compareRegulations.rows[?(@.parameter=='notice.workingDays')]";
		has(response, notice + ".verdict", "ONE_SILENT");
		has(response, notice + ".left.value", "2");
		response.path(notice + ".right.value")
			.entityList(Object.class)
			.satisfies((values) -> assertThat(values).singleElement().isNull());
		has(response, "compareRegulations.rows[?(@.parameter=='decision.quorum')].verdict", "BOTH_SILENT");
	}

	@Test
	void speaksTheLanguageOfTheReader() {
		String label = "compareRegulations.rows[?(@.parameter=='cadence.committee')].left.value";
		has(english().document(COMPARE)
			.variable("left", this.adopted.get("DA06"))
			.variable("right", this.adopted.get("DA06"))
			.execute(), label, "2 months");
		english().document(CONFLICTS)
			.variable("id", this.adopted.get("DA06"))
			.execute()
			.path("regulation.conflicts[?(@.code=='C-7')].treatment")
			.entityList(String.class)
			.satisfies((texts) -> assertThat(texts).singleElement().asString().startsWith("Left unset"));
	}

	@Test
	void takesAConstantNumberOfStatements() {
		Set<Integer> counts = new HashSet<>();
		compare("DA06", "HP852");
		compare("TN771", "HP852");
		counts.add(this.statements.during(() -> compare("DA06", "HP852")).size());
		counts.add(this.statements.during(() -> compare("TN771", "HP852")).size());
		assertThat(counts).as("statements, whatever the regulations say").hasSize(1);
		counts.clear();
		counts.add(this.statements.during(() -> conflicts("DA06")).size());
		counts.add(this.statements.during(() -> conflicts("TN771")).size());
		assertThat(counts).as("statements, however many conflicts").hasSize(1);
	}

	@Test
	void toldConflictsNameTheirClausesAndTheTreatment() {
		GraphQlTester.Response response = conflicts("DA06");
		response.path("regulation.conflicts[*].code")
			.entityList(String.class)
			.containsExactly("C-1", "C-2", "C-3", "C-4", "C-5", "C-6", "C-7", "C-8", "C-9");
		String gap = "regulation.conflicts[?(@.code=='C-7')]";
		has(response, gap + ".kind", "GAP");
		has(response, gap + ".title", "Văn bản không nêu");
		has(response, gap + ".citations[*].anchor", "d14k3");
		has(response, gap + ".citations[*].regulation.id", this.adopted.getOrDefault("DA06", ""));
		has(conflicts("TN771"), "regulation.conflicts[?(@.code=='C-2')].citations[0].label",
				"Quy chế 771/QĐ-BCĐXDCQĐT");
	}

	@Test
	void findsNothingWhereThereIsNoSuchRegulation() {
		String unknown = new RegulationId(Ids.next()).globalId();
		refused(this.api.asAdmin(), unknown, "NOT_FOUND");
	}

	@Test
	void isNotReadByAnAccountThatIsNobodys() {
		refused(this.api.as("chuagancanbo", Role.MEMBER), this.adopted.getOrDefault("HP852", ""), "FORBIDDEN");
	}

	private void refused(HttpGraphQlTester reader, String right, String code) {
		reader.document(COMPARE)
			.variable("left", this.adopted.get("DA06"))
			.variable("right", right)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

	private GraphQlTester.Response compare(String left, String right) {
		return this.api.asAdmin()
			.document(COMPARE)
			.variable("left", this.adopted.get(left))
			.variable("right", this.adopted.get(right))
			.execute();
	}

	private GraphQlTester.Response conflicts(String code) {
		return this.api.asAdmin().document(CONFLICTS).variable("id", this.adopted.get(code)).execute();
	}

	private HttpGraphQlTester english() {
		return this.api.asAdmin().mutate().header("Accept-Language", "en").build();
	}

	private static void has(GraphQlTester.Response response, String path, String value) {
		response.path(path).entityList(String.class).containsExactly(value);
	}

}

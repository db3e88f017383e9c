package vn.chidao.regulation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.membership.Scene;
import vn.chidao.security.CommitteeId;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** A regulation leaves as one file and comes in elsewhere as it was. */
@IntegrationTest
class RegulationFileControllerTests {

	private static final String FILE = """
			query($id: ID!) {
				regulation(id: $id) {
					exportFile { name content }
					title effectiveFrom supersedes sourceQuality
					provisions { kind number heading text anchor parentAnchor label }
					rules { type severity explanation sourceQuality validFrom validTo
						parameters { name value inText } citations { label quote } }
					conflicts { code kind description treatment citations { label } }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@ParameterizedTest
	@ValueSource(strings = { "DA06", "KG85", "TN771", "TCT426", "HP852" })
	void whatIsExportedIsReadTheSameElsewhere(String template) {
		Drafting admin = new Drafting(this.api.asAdmin());
		GraphQlTester.Response there = read(adopted(admin, Map.of("templateCode", template)));
		String yaml = there.path("regulation.exportFile.content").entity(String.class).get();
		there.path("regulation.exportFile.name")
			.entity(String.class)
			.satisfies((name) -> assertThat(name).matches("quy-che-[a-z0-9-]+\\.yaml"));
		GraphQlTester.Response here = read(adopted(admin, Map.of("exported", yaml)));
		for (String field : List.of("title", "effectiveFrom", "supersedes", "sourceQuality", "provisions",
				"conflicts")) {
			assertThat(value(here, field)).as(field).isEqualTo(value(there, field));
		}
		assertThat(rules(here)).isEqualTo(rules(there));
		here.path("regulation.exportFile.content")
			.entity(String.class)
			.satisfies((again) -> assertThat(body(again)).isEqualTo(body(yaml)));
	}

	@Test
	void aWrongFileIsToldWithItsLineAndPlace() {
		Drafting admin = new Drafting(this.api.asAdmin());
		String yaml = read(adopted(admin, Map.of("templateCode", "TN771"))).path("regulation.exportFile.content")
			.entity(String.class)
			.get();
		CommitteeId committee = this.scene.committee("BCĐ tệp sai", null);
		GraphQlTester.Response refused = admin.start(committee.globalId(),
				Map.of("exported", yaml.replaceFirst("type: CONVENE_RIGHT", "type: CONVEEN_RIGHT")));
		refused.path("it.userErrors[0].path").entityList(String.class).containsExactly("exported");
		refused.path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message)
				.matches("Dòng \\d+, tại rules\\[\\d+\\]\\.type: .*CONVEEN_RIGHT.*"));
		refused.path("it.draft").valueIsNull();
		admin.start(committee.globalId(), Map.of("exported", "rules: ["))
			.path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).startsWith("Dòng ").contains("YAML"));
	}

	@Test
	void takesAConstantNumberOfStatements() {
		Drafting admin = new Drafting(this.api.asAdmin());
		String small = adopted(admin, Map.of("templateCode", "TN771"));
		String large = adopted(admin, Map.of("templateCode", "DA06"));
		Set<Integer> counts = new HashSet<>();
		for (String id : List.of(small, large)) {
			counts.add(this.statements.during(() -> this.api.asAdmin()
				.document(
						"query($id: ID!) { regulation(id: $id) { exportFile { content } viewerCanAmend committee { name } } }")
				.variable("id", id)
				.executeAndVerify()).size());
		}
		assertThat(counts).as("statements, however long the regulation").hasSize(1);
	}

	private String adopted(Drafting admin, Map<String, Object> from) {
		CommitteeId committee = this.scene.committee("BCĐ tệp", null);
		GraphQlTester.Response adopted = admin.adopt(Drafting.done(admin.start(committee.globalId(), from)), Map.of());
		adopted.path("it.userErrors").entityList(Object.class).hasSize(0);
		return adopted.path("it.regulation.id").entity(String.class).get();
	}

	private GraphQlTester.Response read(String id) {
		return this.api.asAdmin().document(FILE).variable("id", id).execute();
	}

	private static Object value(GraphQlTester.Response response, String field) {
		Map<?, ?> regulation = response.path("regulation").entity(Map.class).get();
		return String.valueOf(regulation.get(field));
	}

	private static Object rules(GraphQlTester.Response response) {
		return response.path("regulation.rules").entityList(Map.class).get();
	}

	/** All but what the file calls itself. */
	private static String body(String yaml) {
		return yaml.substring(yaml.indexOf("identity:"));
	}

}

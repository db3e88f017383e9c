package vn.chidao.regulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule written by hand stands in as many clauses as say it, wherever it is told. */
@IntegrationTest
class CitedClausesControllerTests {

	private static final String NEWEST = "it.draft.rules[?(@.type=='RESPONSIBILITY')]";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	private String text;

	private Drafting admin;

	@BeforeEach
	void begin() throws IOException {
		this.text = new ClassPathResource("regulations/fictional-binh-an-chuyen-doi-so.txt")
			.getContentAsString(StandardCharsets.UTF_8);
		this.admin = new Drafting(this.api.asAdmin());
	}

	@Test
	void eachClauseHasToBeInTheTextAndIsToldAtItsPlace() {
		Drafting.Draft started = started(Map.of("text", this.text));
		GraphQlTester.Response refused = add(started, "d6k2", "d8k99", "d8k2", "d77");
		refused.path("it.userErrors[*].path")
			.entityList(Object.class)
			.satisfies(
					(paths) -> assertThat(paths).containsExactly(List.of("content", "rule", "phrases", "1", "anchor"),
							List.of("content", "rule", "phrases", "3", "anchor")));
		this.admin.read(started.id()).path("it.version").entity(Integer.class).isEqualTo(started.version());
	}

	@Test
	void aRuleIsGivenFurtherClausesAndLosesThem() {
		Drafting.Draft added = Drafting.done(add(started(Map.of("text", this.text)), "d6k2", "d8k2", "d6k2"));
		assertThat(anchors(added)).containsExactly("d6k2", "d8k2");
		String code = added.answer().path(NEWEST + ".code").entityList(String.class).get().getFirst();
		Drafting.Draft revised = Drafting.done(this.admin.act("reviseDraftRule",
				added.with(Map.of("code", code, "content", Map.of("rule", rule("d8k2", "d6k1"))))));
		assertThat(anchors(revised)).containsExactly("d8k2", "d6k1");
		Drafting.Draft without = Drafting
			.done(this.admin.act("removeDraftProvision", revised.with(Map.of("anchor", "d6k1"))));
		assertThat(without.problems()).contains("MISSING_CLAUSE");
	}

	@Test
	void allClausesAreToldExportedReadElsewhereAndCompared() {
		Drafting.Draft here = this.admin.confirmAll(started(Map.of("text", this.text)));
		String left = adopted(Drafting.done(add(here, "d6k2", "d8k2")));
		GraphQlTester.Response told = this.api.asAdmin()
			.document(
					"query($id: ID!) { regulation(id: $id) { exportFile { content } rules { type citations { anchor } } } }")
			.variable("id", left)
			.execute();
		told.path("regulation.rules[?(@.type=='RESPONSIBILITY')].citations[*].anchor")
			.entityList(String.class)
			.containsExactly("d6k2", "d8k2");
		String file = told.path("regulation.exportFile.content").entity(String.class).get();
		Drafting.Draft there = started(Map.of("exported", file));
		assertThat(anchors(there)).containsExactly("d6k2", "d8k2");
		this.api.asAdmin()
			.document("""
					query($left: ID!, $right: ID!) {
						compareRegulations(leftId: $left, rightId: $right) {
							rows { parameter left { citations { anchor } } right { citations { anchor } } }
						}
					}""")
			.variable("left", left)
			.variable("right", adopted(there))
			.execute()
			.path("compareRegulations.rows[?(@.parameter=='minutes')]..citations[*].anchor")
			.entityList(String.class)
			.containsExactly("d6k2", "d8k2", "d6k2", "d8k2");
	}

	private Drafting.Draft started(Map<String, Object> from) {
		return Drafting.done(this.admin.start(this.scene.committee("BCĐ căn cứ", null).globalId(), from));
	}

	private String adopted(Drafting.Draft draft) {
		GraphQlTester.Response adopted = this.admin.adopt(draft, Map.of());
		adopted.path("it.userErrors").entityList(Object.class).hasSize(0);
		return adopted.path("it.regulation.id").entity(String.class).get();
	}

	private GraphQlTester.Response add(Drafting.Draft draft, String... anchors) {
		return this.admin.act("addDraftRule", draft.with(Map.of("content", Map.of("rule", rule(anchors)))));
	}

	private static Map<String, Object> rule(String... anchors) {
		return Map.of("type", "RESPONSIBILITY", "parameters",
				List.of(Map.of("name", "duties", "values", List.of("WRITE_MINUTES_AND_NOTICES")),
						Map.of("name", "holders", "values", List.of("STANDING_AGENCY"))),
				"phrases", Stream.of(anchors).map((anchor) -> Map.of("anchor", anchor)).toList());
	}

	private static List<String> anchors(Drafting.Draft draft) {
		return draft.answer().path(NEWEST + ".phrases[*].anchor").entityList(String.class).get();
	}

}

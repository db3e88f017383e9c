package vn.chidao.procedure;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import vn.chidao.membership.Scene;
import vn.chidao.procedure.CaseStage.Case;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A draft of a regulation goes through the steps of the regulation it amends, and is in
 * force after the last one.
 */
@IntegrationTest
class AmendmentControllerTests {

	private static final String NEXT_YEAR = "2036-01-01";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Test
	void projectSixsAgenciesAskThePoliceGatherTheTeamDraftsTheCommitteeAdoptsAndTheHeadIssues() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Case asked = stage.open("uyvien", Map.of("kind", "AMENDMENT")).done();
		assertThat(asked.texts("procedureCase.steps[*].act")).containsExactly("REQUEST", "CONSOLIDATE", "DRAFT",
				"ADOPT", "ISSUE");
		assertThat(stage.take("totruong", asked).texts("userErrors[0].citations[*].label"))
			.anyMatch((label) -> label.contains("Điều 19 khoản 3"));
	}

	@Test
	void haiPhongsTeamSubmitsAndTheHeadPutsTheDraftInForce() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		assertThat(stage.open("uyvien", Map.of("kind", "AMENDMENT")).texts("userErrors[0].decidedBy"))
			.containsExactly("Tổ giúp việc");
		Case submitted = stage.open("tovien", Map.of("kind", "AMENDMENT", "subjectId", draft(stage))).done();
		assertThat(stage.take("pho", submitted).texts("userErrors[0].decidedBy")).containsExactly("Trưởng ban");
		assertThat(inForce(stage)).isEqualTo("852/QĐ-BCĐ");
		assertThat(stage.take("truongban", submitted).done().state()).isEqualTo("COMPLETED");
		assertThat(inForce(stage)).isEqualTo("75/QĐ-BCĐ");
	}

	@Test
	void theLastStepNeedsADraftWhichMayBeNamedThen() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		Case submitted = stage.open("tovien", Map.of("kind", "AMENDMENT")).done();
		assertThat(stage.take("truongban", submitted).texts("userErrors[0].path")).containsExactly("subjectId");
		Map<String, Object> named = Map.of("subjectId", draft(stage));
		assertThat(stage.take("truongban", submitted, named).done().state()).isEqualTo("COMPLETED");
		assertThat(inForce(stage)).isEqualTo("75/QĐ-BCĐ");
	}

	private String inForce(CaseStage stage) {
		return stage
			.ask("truongban",
					"query($id: ID!, $on: Date) { committee(id: $id, asOf: $on) { regulation { notation } } }",
					Map.of("id", stage.committee.globalId(), "on", NEXT_YEAR))
			.path("committee.regulation.notation")
			.entity(String.class)
			.get();
	}

	private String draft(CaseStage stage) {
		GraphQlTester.Response started = send("startRegulationDraft",
				Map.of("committeeId", stage.committee.globalId()));
		Map<String, Object> head = new HashMap<>(
				Map.of("draftId", started.path("it.draft.id").entity(String.class).get(), "expectedVersion",
						started.path("it.draft.version").entity(Integer.class).get(), "number", "75", "symbol",
						"QĐ-BCĐ", "title", "Quy chế sửa đổi", "issuedOn", "2035-12-20", "issuer", "Trưởng Ban Chỉ đạo",
						"effectiveFrom", NEXT_YEAR));
		head.put("supersedes", "852/QĐ-BCĐ");
		return send("reviseRegulationDraft", head).path("it.draft.id").entity(String.class).get();
	}

	private GraphQlTester.Response send(String mutation, Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		GraphQlTester.Response answer = this.api.asAdmin()
			.document("mutation($input: " + type + ") { it: " + mutation
					+ "(input: $input) { draft { id version } userErrors { message } } }")
			.variable("input", input)
			.execute();
		answer.path("it.userErrors").entityList(Object.class).hasSize(0);
		return answer;
	}

}

package vn.chidao.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.membership.Scene;
import vn.chidao.procedure.CaseStage.Case;
import vn.chidao.regulation.RegulationView;
import vn.chidao.regulation.Regulations;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A regulation is amended through its own steps (852/QĐ-BCĐ, Điều 11 khoản 2: the team
 * submits, the head decides), and the last of them puts the draft in force.
 */
@IntegrationTest
class AmendmentControllerTests {

	private static final LocalDate FROM = LocalDate.of(2036, 3, 1);

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Regulations regulations;

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
	void theLastStepPutsTheDraftInForce() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		GraphQlTester.Response draft = named(stage, start(stage));
		assertThat(stage.open("uyvien", amendment(draft)).texts("userErrors[0].decidedBy"))
			.containsExactly("Tổ giúp việc");
		Case submitted = stage.open("tovien", amendment(draft)).done();
		assertThat(stage.take("pho", submitted).texts("userErrors[0].decidedBy")).containsExactly("Trưởng ban");
		assertThat(stage.take("truongban", submitted).done().state()).isEqualTo("COMPLETED");
		assertThat(this.regulations.inForce(stage.committee, FROM)).get()
			.extracting(RegulationView::notation)
			.isEqualTo("900/QĐ-BCĐ");
		assertThat(this.regulations.inForce(stage.committee, FROM.minusDays(1))).get()
			.extracting(RegulationView::notation)
			.isEqualTo("852/QĐ-BCĐ");
	}

	@Test
	void theLastStepNeedsADraftWhichMayBeNamedThen() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		Case submitted = stage.open("tovien", Map.of("kind", "AMENDMENT")).done();
		assertThat(stage.take("truongban", submitted).texts("userErrors[0].path")).containsExactly("subjectId");
		Map<String, Object> draft = Map.of("subjectId", id(named(stage, start(stage))));
		assertThat(stage.take("truongban", submitted, draft).done().state()).isEqualTo("COMPLETED");
		assertThat(this.regulations.inForce(stage.committee, FROM)).get()
			.extracting(RegulationView::notation)
			.isEqualTo("900/QĐ-BCĐ");
	}

	@Test
	void whatWasBroughtForwardIsNotChangedUnderWay() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		GraphQlTester.Response draft = named(stage, start(stage));
		Case submitted = stage.open("tovien", amendment(draft)).done();
		named(stage, draft, true).path("it.userErrors[0].__typename").entity(String.class).isEqualTo("IllegalMove");
		stage
			.ask("totruong", "query($id: ID!) { regulationDraft(id: $id) { adoption { isUnderway } } }",
					Map.of("id", id(draft)))
			.path("regulationDraft.adoption.isUnderway")
			.entity(Boolean.class)
			.isEqualTo(true);
		stage.withdraw("tovien", submitted, "Cần sửa lại").done();
		named(stage, draft, true).path("it.userErrors").entityList(Object.class).hasSize(0);
	}

	@Test
	void aDraftWithProblemsIsNotBroughtForward() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		Case refused = stage.open("tovien", amendment(start(stage)));
		assertThat(refused.text("userErrors[0].message")).contains("số của quyết định");
	}

	private static Map<String, Object> amendment(GraphQlTester.Response draft) {
		return Map.of("kind", "AMENDMENT", "subjectId", id(draft));
	}

	private static GraphQlTester.Response start(CaseStage stage) {
		return stage.ask("totruong", """
				mutation($input: StartRegulationDraftInput!) {
					it: startRegulationDraft(input: $input) { draft { id version } userErrors { message } }
				}""", Map.of("input", Map.of("committeeId", stage.committee.globalId())));
	}

	private static GraphQlTester.Response named(CaseStage stage, GraphQlTester.Response draft) {
		GraphQlTester.Response revised = named(stage, draft, false);
		revised.path("it.draft.problems").entityList(Object.class).satisfies((found) -> assertThat(found).isEmpty());
		return revised;
	}

	private static GraphQlTester.Response named(CaseStage stage, GraphQlTester.Response draft, boolean again) {
		Map<String, Object> head = new HashMap<>();
		head.put("draftId", id(draft));
		head.put("expectedVersion", draft.path("it.draft.version").entity(Integer.class).get());
		head.put("number", again ? "901" : "900");
		head.put("symbol", "QĐ-BCĐ");
		head.put("title", "Quy chế sửa đổi");
		head.put("issuedOn", "2036-02-20");
		head.put("issuer", "Trưởng Ban Chỉ đạo");
		head.put("effectiveFrom", FROM.toString());
		return stage.ask("totruong", """
				mutation($input: ReviseRegulationDraftInput!) {
					it: reviseRegulationDraft(input: $input) {
						draft { id version problems { kind message } } userErrors { __typename message }
					}
				}""", Map.of("input", head));
	}

	private static String id(GraphQlTester.Response draft) {
		return draft.path("it.draft.id").entity(String.class).get();
	}

}

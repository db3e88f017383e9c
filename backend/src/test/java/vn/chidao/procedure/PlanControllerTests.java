package vn.chidao.procedure;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.procedure.CaseStage.Case;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From whose draft to whose issue a plan goes, under every regulation.
 */
@IntegrationTest
class PlanControllerTests {

	private static final Map<String, Object> YEARLY_PLAN = Map.of("kind", "PLAN", "plan", "YEARLY_PLAN");

	private static final Map<String, Object> MINUTES = Map.of("documentNotation", "12/BB-BCĐ");

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Clock clock;

	@Test
	void projectSixsYearlyPlanIsDraftedByTheTeamAdoptedByTheCommitteeAndApprovedByTheHead() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Case drafted = stage.open("tovien", YEARLY_PLAN).done();
		assertThat(drafted.texts("procedureCase.steps[*].act")).containsExactly("DRAFT", "ADOPT", "APPROVE");
		assertThat(drafted.text("procedureCase.stepsTaken")).isEqualTo("1");
		assertThat(drafted.text("procedureCase.regulation.notation")).isEqualTo("61/QĐ-BCĐ");
		assertThat(drafted.texts("procedureCase.citations[*].label"))
			.anyMatch((label) -> label.contains("Điều 4 khoản 3"));
		Case refused = stage.take("totruong", drafted, MINUTES);
		assertThat(refused.texts("userErrors[*].__typename")).containsExactly("RuleViolation");
		assertThat(refused.text("userErrors[0].ruleType")).isEqualTo("PLAN_APPROVAL_CHAIN");
		assertThat(refused.texts("userErrors[0].decidedBy")).containsExactly("Ban Chỉ đạo");
		assertThat(refused.texts("userErrors[0].citations[*].label")).isNotEmpty();
		assertThat(stage.take("uyvien", drafted).texts("userErrors[0].path")).containsExactly("documentNotation");
		Case adopted = stage.take("uyvien", drafted, MINUTES).done();
		assertThat(stage.take("pho", adopted).texts("userErrors[0].decidedBy")).containsExactly("Trưởng ban");
		assertThat(stage.take("truongban", adopted, Map.of("note", "Đồng ý")).done().state()).isEqualTo("COMPLETED");
	}

	@Test
	void aYearlyPlanIsForTheYearThatIsSaidAndOtherwiseForThePresentOne() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		int year = LegalTime.today(this.clock).getYear();
		Map<String, Object> next = new HashMap<>(YEARLY_PLAN);
		next.put("planYear", year + 1);
		assertThat(stage.open("tovien", next).done().text("procedureCase.planYear"))
			.isEqualTo(String.valueOf(year + 1));
		assertThat(stage.open("tovien", YEARLY_PLAN).done().text("procedureCase.planYear"))
			.isEqualTo(String.valueOf(year));
		next.put("planYear", 20_270);
		assertThat(stage.open("tovien", next).texts("userErrors[0].path")).containsExactly("planYear");
		next.put("plan", "STAGE_PLAN");
		stage.open("tovien", next).done().response().path("openProcedureCase.procedureCase.planYear").valueIsNull();
	}

	@Test
	void onlyTheTeamDraftsThePlan() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Case refused = stage.open("uyvien", YEARLY_PLAN);
		assertThat(refused.texts("userErrors[*].__typename")).containsExactly("RuleViolation");
		assertThat(refused.texts("userErrors[0].decidedBy")).containsExactly("Tổ giúp việc");
	}

	@Test
	void theTeamsOwnPlanIsTheTeamLeadersThroughout() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Map<String, Object> own = Map.of("committeeId", stage.team.globalId(), "kind", "PLAN", "plan", "YEARLY_PLAN");
		assertThat(stage.open("tovien", own).texts("userErrors[*].__typename")).containsExactly("RuleViolation");
		Case drafted = stage.open("totruong", own).done();
		assertThat(drafted.texts("procedureCase.steps[*].act")).containsExactly("DRAFT", "APPROVE", "ISSUE");
		assertThat(stage.take("totruong", stage.take("totruong", drafted).done()).done().state())
			.isEqualTo("COMPLETED");
	}

	@Test
	void kienGiangAndHaiPhongsPlansAreIssuedByTheHead() {
		for (String template : List.of("KG85", "HP852")) {
			CaseStage stage = new CaseStage(this.api, this.scene, template);
			Case drafted = stage.open("tovien", Map.of("kind", "PLAN", "plan", "INSPECTION_PLAN")).done();
			assertThat(stage.take("pho", drafted).texts("userErrors[0].decidedBy")).containsExactly("Trưởng ban");
			assertThat(stage.take("truongban", drafted).done().state()).isEqualTo("COMPLETED");
		}
	}

	@Test
	void tayNinhDoesNotSayWhoDraftsSoAnybodyMayAndTheHeadIssues() {
		CaseStage stage = new CaseStage(this.api, this.scene, "TN771");
		Case drafted = stage.open("uyvien", YEARLY_PLAN).done();
		assertThat(drafted.is("procedureCase.steps[0].isStated")).isFalse();
		assertThat(drafted.is("procedureCase.steps[1].isStated")).isTrue();
		assertThat(stage.take("truongban", drafted).done().state()).isEqualTo("COMPLETED");
	}

	@Test
	void whereTheTextIsSilentTheHeadDecidesAndTheCaseSaysSo() {
		CaseStage stage = new CaseStage(this.api, this.scene, "TCT426");
		Case proposed = stage.open("uyvien", YEARLY_PLAN).done();
		assertThat(proposed.is("procedureCase.isStated")).isFalse();
		assertThat(proposed.texts("procedureCase.steps[*].act")).containsExactly("DECIDE");
		assertThat(proposed.texts("procedureCase.citations[*].label")).isEmpty();
		Case refused = stage.take("pho", proposed);
		assertThat(refused.text("userErrors[0].message")).contains("Văn bản không nêu");
		assertThat(stage.take("truongban", proposed).done().state()).isEqualTo("COMPLETED");
	}

}

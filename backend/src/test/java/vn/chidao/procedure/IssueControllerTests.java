package vn.chidao.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chidao.membership.Scene;
import vn.chidao.procedure.CaseStage.Case;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Issues, proposals and opinions that people bring before the leaders of their body, of
 * their own accord or when asked, and the answers.
 */
@IntegrationTest
class IssueControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Test
	void projectSixsMemberReportsAnIssueWithADayTheGovernmentOfficeSetAndADeputyAnswers() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Case reported = stage
			.open("uyvien", issue("ISSUE", Map.of("dueOn", "2026-12-31", "dueTo", "Văn phòng Chính phủ")))
			.done();
		assertThat(reported.texts("procedureCase.steps[*].act")).containsExactly("SUBMIT", "DECIDE");
		assertThat(reported.texts("procedureCase.citations[*].label"))
			.anyMatch((label) -> label.contains("Điều 7 khoản 4"));
		assertThat(reported.text("procedureCase.dueOn")).isEqualTo("2026-12-31");
		assertThat(reported.text("procedureCase.dueTo")).isEqualTo("Văn phòng Chính phủ");
		assertThat(stage.take("uyvien", reported).texts("userErrors[0].decidedBy")).contains("Trưởng ban");
		Case answered = stage.take("pho", reported, Map.of("note", "Giao Sở Tư pháp tháo gỡ")).done();
		assertThat(answered.state()).isEqualTo("COMPLETED");
		assertThat(answered.text("procedureCase.steps[1].note")).isEqualTo("Giao Sở Tư pháp tháo gỡ");
	}

	@Test
	void aMemberReportsOnTheCommitteesRequestAndTheCaseSaysWhoAsked() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		String head = stage.seatOf("truongban").id().globalId();
		Case asked = stage.open("uyvien", issue("PROPOSAL", Map.of("requestedById", head))).done();
		assertThat(asked.text("procedureCase.requestedBy.person.fullName")).isEqualTo(stage.name("truongban"));
		CaseStage elsewhere = new CaseStage(this.api, this.scene, "DA06");
		Map<String, Object> stranger = Map.of("requestedById", elsewhere.seatOf("truongban").id().globalId());
		assertThat(stage.open("uyvien", issue("PROPOSAL", stranger)).texts("userErrors[0].path"))
			.containsExactly("requestedById");
	}

	@Test
	void anOpinionNamesTheIndicatorsItIsToImprove() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Map<String, Object> meant = Map.of("indicators", List.of("DIGITAL_TRANSFORMATION", "COMPETITIVENESS"));
		assertThat(stage.open("uyvien", issue("OPINION", meant)).done().texts("procedureCase.indicators"))
			.containsExactly("COMPETITIVENESS", "DIGITAL_TRANSFORMATION");
	}

	@Test
	void theTeamsMembersReportToTheirLeader() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Map<String, Object> inTeam = Map.of("committeeId", stage.team.globalId());
		Case reported = stage.open("tovien", issue("ISSUE", inTeam)).done();
		assertThat(stage.take("pho", reported).texts("userErrors[0].decidedBy"))
			.containsExactly("Tổ trưởng Tổ giúp việc");
		assertThat(stage.take("totruong", reported).done().state()).isEqualTo("COMPLETED");
	}

	@Test
	void haiPhongsMembersGiveTheOpinionsTheLeadersAskForAndReportIssues() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		Map<String, Object> asked = Map.of("requestedById", stage.seatOf("pho").id().globalId(), "indicators",
				List.of("ICT", "ADMINISTRATIVE_REFORM"));
		Case opinion = stage.open("uyvien", issue("OPINION", asked)).done();
		assertThat(opinion.text("procedureCase.requestedBy.person.fullName")).isEqualTo(stage.name("pho"));
		assertThat(opinion.texts("procedureCase.indicators")).containsExactly("ADMINISTRATIVE_REFORM", "ICT");
		assertThat(stage.open("tovien", issue("ISSUE", Map.of())).texts("userErrors[0].citations[*].label"))
			.anyMatch((label) -> label.contains("Điều 5 khoản 4"));
		stage.open("uyvien", issue("ISSUE", Map.of())).done();
	}

	@Test
	void haiPhongsTeamPreparesOpinionsWhichHeadOrDeputyDecide() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		Case prepared = stage.open("tovien", issue("OPINION", Map.of())).done();
		assertThat(prepared.texts("procedureCase.citations[*].label"))
			.anyMatch((label) -> label.contains("Điều 6 khoản 4"));
		assertThat(stage.take("totruong", prepared).texts("userErrors[*].__typename")).containsExactly("RuleViolation");
		assertThat(stage.take("pho", prepared).done().state()).isEqualTo("COMPLETED");
	}

	@Test
	void kienGiangsMembersActOfTheirOwnAccordAndTheSummaryDoesNotSayWhoAnswers() {
		CaseStage stage = new CaseStage(this.api, this.scene, "KG85");
		for (String kind : List.of("ISSUE", "PROPOSAL", "OPINION")) {
			Case brought = stage.open("uyvien", issue(kind, Map.of())).done();
			assertThat(brought.is("procedureCase.steps[0].isStated")).isTrue();
			assertThat(brought.is("procedureCase.steps[1].isStated")).isFalse();
			assertThat(stage.take("truongban", brought).done().state()).isEqualTo("COMPLETED");
		}
	}

	@Test
	void whatIsBroughtIsAnIssueAProposalOrAnOpinion() {
		CaseStage stage = new CaseStage(this.api, this.scene, "KG85");
		assertThat(stage.open("uyvien", Map.of("kind", "ISSUE")).texts("userErrors[0].path")).containsExactly("issue");
	}

	private static Map<String, Object> issue(String kind, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(Map.of("kind", "ISSUE", "issue", kind));
		input.putAll(more);
		return input;
	}

}

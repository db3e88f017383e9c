package vn.chidao.procedure;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.procedure.CaseStage.Case;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Json;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What all cases have in common, and the kinds that few regulations speak of.
 */
@IntegrationTest
class ProcedureControllerTests {

	private static final Map<String, Object> YEARLY_PLAN = Map.of("kind", "PLAN", "plan", "YEARLY_PLAN");

	private static final Map<String, Object> MINUTES = Map.of("documentNotation", "12/BB-BCĐ");

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Clock clock;

	@Autowired
	private Statements statements;

	@Test
	void haiPhongsTeamProposesACommendationToTheCommittee() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		Map<String, Object> commendation = Map.of("kind", "COMMENDATION");
		assertThat(stage.open("uyvien", commendation).texts("userErrors[0].decidedBy")).containsExactly("Tổ giúp việc");
		Case proposed = stage.open("tovien", commendation).done();
		assertThat(stage.take("uyvien", proposed, MINUTES).done().state()).isEqualTo("COMPLETED");
	}

	@Test
	void aCommitteeWhoseTextDoesNotSpeakOfCommendationRefusesIt() {
		for (String template : List.of("DA06", "KG85", "TN771", "TCT426")) {
			CaseStage stage = new CaseStage(this.api, this.scene, template);
			Case refused = stage.open("tovien", Map.of("kind", "COMMENDATION"));
			assertThat(refused.texts("userErrors[*].__typename")).containsExactly("RuleViolation");
			assertThat(refused.text("userErrors[0].message")).contains("Văn bản không nêu");
			assertThat(refused.text("userErrors[0].wayOut")).isNotBlank();
		}
	}

	@Test
	void anExpenditureWithoutANormIsAgreedWithFinanceAndDecidedByTheHead() {
		for (String template : List.of("DA06", "KG85", "HP852")) {
			CaseStage stage = new CaseStage(this.api, this.scene, template);
			Case submitted = stage.open("uyvien", Map.of("kind", "SPECIAL_EXPENDITURE")).done();
			assertThat(submitted.texts("procedureCase.steps[1].holders")).containsExactly("Sở Tài chính");
			assertThat(stage.take("uyvien", submitted).texts("userErrors[0].path")).containsExactly("documentNotation");
			Case consulted = stage.take("uyvien", submitted, Map.of("documentNotation", "55/STC-NS")).done();
			assertThat(consulted.is("procedureCase.steps[2].isStated")).isFalse();
			assertThat(stage.take("pho", consulted).texts("userErrors[0].decidedBy")).containsExactly("Trưởng ban");
			assertThat(stage.take("truongban", consulted).done().state()).isEqualTo("COMPLETED");
		}
	}

	@Test
	void aDeputyTakesWhatIsBeyondAuthorityToTheHead() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Map<String, Object> beyond = Map.of("kind", "ESCALATION", "reason", "BEYOND_AUTHORITY");
		assertThat(stage.open("uyvien", beyond).texts("userErrors[0].citations[*].label"))
			.anyMatch((label) -> label.contains("Điều 6 khoản 4"));
		Case reported = stage.open("pho", beyond).done();
		assertThat(stage.take("pho", reported).texts("userErrors[0].decidedBy")).containsExactly("Trưởng ban");
		assertThat(stage.take("truongban", reported).done().state()).isEqualTo("COMPLETED");
	}

	@Test
	void headAndDeputiesDecideWhatMayBeMadeKnownAndNothingIsBefore() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Case proposed = stage.open("tovien", Map.of("kind", "DISCLOSURE")).done();
		assertThat(proposed.state()).isEqualTo("OPEN");
		assertThat(stage.take("tovien", proposed).texts("userErrors[0].citations[*].label"))
			.anyMatch((label) -> label.contains("Điều 15 khoản 1"));
		assertThat(stage.reject("pho", proposed, "Chưa được phổ biến").done().state()).isEqualTo("REJECTED");
		Case again = stage.open("tovien", Map.of("kind", "DISCLOSURE")).done();
		assertThat(stage.take("pho", again).done().state()).isEqualTo("COMPLETED");
	}

	@Test
	void theOpenerTakesACaseBackAndNobodyElse() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Case drafted = stage.open("tovien", YEARLY_PLAN).done();
		assertThat(drafted.is("procedureCase.viewerCanWithdraw")).isTrue();
		stage
			.send("uyvien", "withdrawProcedureCase",
					Map.of("procedureCaseId", drafted.id(), "expectedVersion", drafted.version(), "reason", "Thôi"))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
		Case back = stage.withdraw("tovien", drafted, "Làm lại").done();
		assertThat(back.state()).isEqualTo("WITHDRAWN");
		assertThat(stage.take("uyvien", back, MINUTES).texts("userErrors[*].__typename"))
			.containsExactly("IllegalMove");
		Map<String, Object> stale = Map.of("documentNotation", "1/BB", "expectedVersion", back.version() + 3);
		assertThat(stage.take("uyvien", back, stale).texts("userErrors[*].__typename")).containsExactly("StaleVersion");
	}

	@Test
	void whoActsForTheHeadTakesTheHeadsSteps() {
		CaseStage stage = new CaseStage(this.api, this.scene, "KG85");
		Case drafted = stage.open("tovien", YEARLY_PLAN).done();
		assertThat(stage.take("pho", drafted).texts("userErrors[0].decidedBy")).containsExactly("Trưởng ban");
		Map<String, Object> acting = Map.of("principalId", stage.seatOf("truongban").id().globalId(), "receiverId",
				stage.seatOf("pho").id().globalId(), "validFrom", LegalTime.today(this.clock).toString(), "reason",
				"Đi công tác");
		stage
			.ask("truongban",
					"mutation($it: RecordActingInput!) { recordActing(input: $it) { userErrors { message } } }",
					Map.of("it", acting))
			.path("recordActing.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		assertThat(stage.take("pho", drafted).done().state()).isEqualTo("COMPLETED");
	}

	@Test
	void anOutsiderLearnsNothing() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Case drafted = stage.open("tovien", YEARLY_PLAN).done();
		stage.outsider("nguoingoai");
		stage
			.ask("nguoingoai",
					"query($id: ID!) { procedureCase(id: $id) { id } procedureCases(first: 5) { nodes { id } } }",
					Map.of("id", drafted.id()))
			.path("procedureCase")
			.valueIsNull()
			.path("procedureCases.nodes")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void aCaseKeepsTheStepsItWasOpenedWith() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Case drafted = stage.open("tovien", YEARLY_PLAN).done();
		assertThat(drafted.text("procedureCase.openedOn")).isEqualTo(LegalTime.today(this.clock).toString());
		stage.seat("thanhvienmoi", stage.committee, PostRole.MEMBER);
		assertThat(stage.take("thanhvienmoi", drafted, MINUTES).done().text("procedureCase.stepsTaken")).isEqualTo("2");
	}

	@Test
	void peopleSeeEveryPathBeforeTheyOpenACase() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		List<Map<String, Object>> paths = paths(stage, "tovien");
		assertThat(paths).extracting((path) -> path.get("kind"))
			.contains("PLAN", "AMENDMENT", "REPLACEMENT", "COMMENDATION", "SPECIAL_EXPENDITURE", "ESCALATION",
					"DISCLOSURE");
		assertThat(paths).filteredOn((path) -> "COMMENDATION".equals(path.get("kind")))
			.singleElement()
			.satisfies((path) -> assertThat(path).containsEntry("isStated", false)
				.containsEntry("viewerCanOpen", false)
				.containsEntry("steps", List.of()));
		assertThat(paths).anySatisfy((path) -> assertThat(path).containsEntry("viewerCanOpen", true)
			.containsEntry("plans", List.of("YEARLY_PLAN", "STAGE_PLAN", "DEPLOYMENT_PLAN")));
		assertThat(paths(stage, "uyvien")).anySatisfy((path) -> assertThat(path).containsEntry("viewerCanOpen", false)
			.containsEntry("plans", List.of("YEARLY_PLAN", "STAGE_PLAN", "DEPLOYMENT_PLAN")));
	}

	@Test
	void theListRunsTheSameStatementsHoweverLongItIs() {
		CaseStage few = new CaseStage(this.api, this.scene, "DA06");
		CaseStage many = new CaseStage(this.api, this.scene, "DA06");
		few.take("uyvien", few.open("tovien", YEARLY_PLAN).done(), MINUTES).done();
		for (int i = 0; i < 9; i++) {
			many.take("uyvien", many.open("tovien", YEARLY_PLAN).done(), MINUTES).done();
		}
		list(few);
		List<String> shortList = this.statements.during(() -> list(few));
		List<String> longList = this.statements.during(() -> list(many));
		assertThat(longList).hasSameSizeAs(shortList);
	}

	private void list(CaseStage stage) {
		stage
			.ask("truongban",
					"""
							query($committee: ID!) {
								procedureCases(first: 50, filter: { committeeId: $committee, states: [OPEN] }) {
									nodes {
										title viewerCanTakeStep citations { label } body { shortName } openedBy { person { fullName } }
										files { name } regulation { notation } steps { label holders takenBy { person { fullName } } }
									}
								}
							}""",
					Map.of("committee", stage.committee.globalId()))
			.path("procedureCases.nodes")
			.entityList(Object.class)
			.satisfies((nodes) -> assertThat(nodes).isNotEmpty());
	}

	private static List<Map<String, Object>> paths(CaseStage stage, String who) {
		return stage.ask(who, """
				query($id: ID!) {
					committee(id: $id) {
						procedures {
							kind plans reasons isStated explanation viewerCanOpen body { shortName }
							citations { label } steps { label holders isStated }
						}
					}
				}""", Map.of("id", stage.committee.globalId()))
			.path("committee.procedures")
			.entityList(Json.OBJECT)
			.get();
	}

}

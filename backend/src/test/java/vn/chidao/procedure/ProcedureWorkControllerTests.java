package vn.chidao.procedure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.procedure.CaseStage.Case;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On whose home screen the next step of a case stands.
 */
@IntegrationTest
class ProcedureWorkControllerTests {

	private static final Map<String, Object> YEARLY_PLAN = Map.of("kind", "PLAN", "plan", "YEARLY_PLAN", "title",
			"Kế hoạch năm");

	private static final String WORK = """
			{ myWork { items {
				kind title dueOn committee { id } citations { label } subject { id __typename }
			} } }""";

	private static final String STEPS = "myWork.items[?(@.kind == 'TAKE_PROCEDURE_STEP')]";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Test
	void aStepWaitsForWhomTheTextNamesAndCitesTheClause() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		Case drafted = stage.open("tovien", YEARLY_PLAN).done();
		Case adopted = stage.take("uyvien", drafted, Map.of("documentNotation", "12/BB-BCĐ")).done();
		GraphQlTester.Response home = home(stage, "truongban");
		home.path(STEPS + ".title")
			.entityList(String.class)
			.satisfies((titles) -> assertThat(titles).singleElement().asString().endsWith(": Kế hoạch năm"));
		home.path(STEPS + ".subject.id").entityList(String.class).containsExactly(drafted.id());
		home.path(STEPS + ".citations[*].label")
			.entityList(String.class)
			.satisfies((labels) -> assertThat(labels).anyMatch((label) -> label.contains("Điều 4 khoản 3")));
		for (String other : List.of("pho", "uyvien", "totruong", "tovien")) {
			assertThat(waiting(stage, other)).as(other).isEmpty();
		}
		stage.take("truongban", adopted).done();
		assertThat(waiting(stage, "truongban")).isEmpty();
	}

	@Test
	void whatTheCommitteeAsAWholeDoesWaitsForItsHeadAndNotForEveryMember() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		stage.open("tovien", YEARLY_PLAN).done();
		assertThat(waiting(stage, "truongban")).hasSize(1);
		assertThat(waiting(stage, "pho")).isEmpty();
		assertThat(waiting(stage, "uyvien")).isEmpty();
	}

	@Test
	void whatAnyMemberMayDoWaitsForTheOneWhoOpenedTheCase() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		stage.seat("khac", stage.committee, PostRole.MEMBER);
		stage.open("uyvien", Map.of("committeeId", stage.team.globalId(), "kind", "REPLACEMENT", "subjectId",
				stage.seatOf("tovien").id().globalId()))
			.done();
		assertThat(waiting(stage, "uyvien")).hasSize(1);
		assertThat(waiting(stage, "khac")).isEmpty();
	}

	@Test
	void theTeamsOwnPlanWaitsForItsLeaderAlone() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		stage
			.open("totruong",
					Map.of("committeeId", stage.team.globalId(), "kind", "PLAN", "plan", "YEARLY_PLAN", "title",
							"Việc"))
			.done();
		assertThat(waiting(stage, "totruong")).hasSize(1);
		assertThat(waiting(stage, "truongban")).isEmpty();
		assertThat(waiting(stage, "tovien")).isEmpty();
	}

	@Test
	void theDayAnAuthoritySetIsTheLastDayOfTheStep() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		stage.outsider("ngoai");
		stage.open("uyvien", Map.of("kind", "ISSUE", "issue", "ISSUE", "dueOn", "2099-05-08", "dueTo", "Chính phủ"))
			.done();
		for (String holder : List.of("truongban", "pho")) {
			home(stage, holder).path(STEPS + ".dueOn").entityList(String.class).containsExactly("2099-05-08");
		}
		assertThat(waiting(stage, "uyvien")).isEmpty();
		assertThat(waiting(stage, "ngoai")).isEmpty();
	}

	private static List<String> waiting(CaseStage stage, String who) {
		return home(stage, who).path(STEPS + ".title").entityList(String.class).get();
	}

	private static GraphQlTester.Response home(CaseStage stage, String who) {
		return stage.ask(who, WORK, Map.of());
	}

}

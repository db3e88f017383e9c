package vn.chidao.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.procedure.CaseStage.Case;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is open when a committee is merged into another: nothing is left behind without
 * being named.
 */
@IntegrationTest
class MergerControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Clock clock;

	@Test
	void openTasksAreHandedOverByNameAndCasesLapse() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		CommitteeId heir = this.scene.committee("Ban nhận sáp nhập " + stage.name(""), null);
		this.scene.seat(heir, stage.outsider("truongbanmoi"), PostRole.CHAIR);
		String task = give(stage);
		Case plan = stage.open("tovien", Map.of("kind", "PLAN", "plan", "YEARLY_PLAN", "title", "Kế hoạch năm")).done();
		assertThat(open(stage)).containsExactlyInAnyOrder("PROCEDURE_CASE Kế hoạch năm", "TASK Kết nối dữ liệu");

		Map<String, Object> silent = merger(stage, heir, List.of());
		assertThat(Mutation.refusal(Mutation.send(this.api.asAdmin(), "mergeCommittee", "committee { id }", silent)))
			.contains("Kết nối dữ liệu");
		assertThat(bodyOf(stage, "truongban", task)).isEqualTo(stage.committee.globalId());

		Mutation.done(Mutation.send(this.api.asAdmin(), "mergeCommittee", "committee { id }",
				merger(stage, heir, List.of(task))));
		assertThat(bodyOf(stage, "truongbanmoi", task)).isEqualTo(heir.globalId());
		stage.send("truongban", "takeProcedureStep", Map.of("procedureCaseId", plan.id(), "expectedVersion", 1))
			.errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty());
	}

	private String give(CaseStage stage) {
		return Mutation
			.done(Mutation.send(this.api.as(stage.name("truongban"), Role.MEMBER), "giveTask", "task { id }",
					Map.of("committeeId", stage.committee.globalId(), "title", "Kết nối dữ liệu", "leadAgencyId",
							this.scene.agency("Sở " + stage.name("")).globalId(), "dueOn",
							LegalTime.today(this.clock).plusDays(20).toString())))
			.path("it.task.id")
			.entity(String.class)
			.get();
	}

	private List<String> open(CaseStage stage) {
		return this.api.asAdmin()
			.document("query($id: ID!) { committee(id: $id) { openAffairs { kind title } } }")
			.variable("id", stage.committee.globalId())
			.execute()
			.path("committee.openAffairs")
			.entityList(OpenThing.class)
			.get()
			.stream()
			.map((thing) -> thing.kind() + " " + thing.title())
			.toList();
	}

	private String bodyOf(CaseStage stage, String who, String task) {
		return stage.ask(who, "query($id: ID!) { task(id: $id) { committee { id } } }", Map.of("id", task))
			.path("task.committee.id")
			.entity(String.class)
			.get();
	}

	private Map<String, Object> merger(CaseStage stage, CommitteeId heir, List<String> tasks) {
		LocalDate yesterday = LegalTime.today(this.clock).minusDays(1);
		return Map.of("committeeId", stage.committee.globalId(), "expectedVersion", 0, "intoId", heir.globalId(),
				"decision",
				Map.of("notation", "2488/QĐ-UBND", "issuedOn", yesterday.toString(), "issuer", "Chủ tịch UBND tỉnh"),
				"lastDay", yesterday.toString(), "carriedOver", tasks);
	}

	/**
	 * Something open.
	 *
	 * @param kind what it is
	 * @param title what it is called
	 */
	record OpenThing(String kind, String title) {

	}

}

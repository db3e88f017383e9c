package vn.chidao.procedure;

import java.time.Clock;
import java.time.LocalDate;
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
 * Who asks for a member to be replaced and who names the next, under every regulation.
 */
@IntegrationTest
class ReplacementControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Clock clock;

	@Test
	void haiPhongsTeamLeaderAsksAndAMemberNamesSomebodyElse() {
		for (String template : List.of("KG85", "HP852")) {
			CaseStage stage = new CaseStage(this.api, this.scene, template);
			assertThat(stage.open("uyvien", replacement(stage)).texts("userErrors[0].decidedBy"))
				.containsExactly("Tổ trưởng Tổ giúp việc");
			replaced(stage, stage.open("totruong", replacement(stage)).done());
		}
	}

	@Test
	void projectSixsMembersProposeTheReplacementThemselves() {
		CaseStage stage = new CaseStage(this.api, this.scene, "DA06");
		assertThat(stage.open("totruong", replacement(stage)).texts("userErrors[0].decidedBy"))
			.containsExactly("thành viên Ban Chỉ đạo");
		replaced(stage, stage.open("uyvien", replacement(stage)).done());
	}

	@Test
	void theTaskForceSaysWhoIsReplacedButNotByWhomSoItsHeadDecides() {
		CaseStage stage = new CaseStage(this.api, this.scene, "TCT426");
		Map<String, Object> about = Map.of("kind", "REPLACEMENT", "subjectId", stage.seatOf("uyvien").id().globalId());
		Case asked = stage.open("pho", about).done();
		assertThat(asked.texts("procedureCase.steps[*].act")).containsExactly("REQUEST", "NOMINATE", "DECIDE");
		String next = stage.outsider("nguoithay").globalId();
		Case named = stage.take("pho", asked, Map.of("nominee", Map.of("personId", next))).done();
		assertThat(named.state()).isEqualTo("OPEN");
		assertThat(named.text("procedureCase.nominee.person.fullName")).isEqualTo(stage.name("nguoithay"));
		assertThat(stage.take("truongban", named).done().state()).isEqualTo("COMPLETED");
	}

	@Test
	void onlyAMemberOfTheBodyIsReplaced() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		Map<String, Object> stranger = new HashMap<>(replacement(stage));
		stranger.put("subjectId", stage.seatOf("uyvien").id().globalId());
		assertThat(stage.open("totruong", stranger).texts("userErrors[0].path")).containsExactly("subjectId");
		Case asked = stage.open("totruong", replacement(stage)).done();
		assertThat(stage.take("uyvien", asked).texts("userErrors[0].path")).containsExactly("nominee");
		Map<String, Object> himself = Map.of("nominee",
				Map.of("personId", stage.seatOf("tovien").personId().globalId()));
		assertThat(stage.take("uyvien", asked, himself).texts("userErrors[0].path")).containsExactly("personId");
	}

	private void replaced(CaseStage stage, Case asked) {
		String next = stage.outsider("nguoimoi").globalId();
		Map<String, Object> decision = Map.of("notation", "9/QĐ-STP", "issuedOn", "2026-11-20", "issuer", "Sở Tư pháp");
		Case done = stage.take("uyvien", asked, Map.of("nominee", Map.of("personId", next, "decision", decision)))
			.done();
		assertThat(done.state()).isEqualTo("COMPLETED");
		LocalDate today = LegalTime.today(this.clock);
		assertThat(done.text("procedureCase.replaces.validTo")).isEqualTo(today.minusDays(1).toString());
		stage.ask("totruong", """
				query($id: ID!) {
					committee(id: $id) { members { person { fullName } source validFrom decision { notation } } }
				}""", Map.of("id", stage.team.globalId()))
			.path("committee.members[?(@.source == 'NOMINATED')]")
			.entityList(Object.class)
			.satisfies((members) -> assertThat(members).singleElement()
				.asString()
				.contains(stage.name("nguoimoi"), today.toString(), "9/QĐ-STP"));
	}

	private static Map<String, Object> replacement(CaseStage stage) {
		return Map.of("committeeId", stage.team.globalId(), "kind", "REPLACEMENT", "subjectId",
				stage.seatOf("tovien").id().globalId());
	}

}

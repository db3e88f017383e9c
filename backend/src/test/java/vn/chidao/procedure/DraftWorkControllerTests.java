package vn.chidao.procedure;

import java.util.HashMap;
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
 * On whose home screen a draft of a regulation stands, and until when.
 */
@IntegrationTest
class DraftWorkControllerTests {

	private static final String DRAFTS = "myWork.items[?(@.kind == 'CONTINUE_REGULATION_DRAFT')]";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Test
	void aDraftWaitsForThoseWhoMayGoOnWithItAndForNobodyElse() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		stage.seat("thuky", stage.committee, PostRole.SECRETARY);
		GraphQlTester.Response draft = change(stage, "startRegulationDraft",
				Map.of("committeeId", stage.committee.globalId()));
		for (String drafting : List.of("totruong", "thuky", "truongban")) {
			GraphQlTester.Response home = home(stage, drafting);
			home.path(DRAFTS + ".subject.id").entityList(String.class).containsExactly(id(draft));
			home.path(DRAFTS + ".subject.__typename").entityList(String.class).containsExactly("RegulationDraft");
			home.path(DRAFTS + ".committee.id").entityList(String.class).containsExactly(stage.committee.globalId());
		}
		for (String other : List.of("pho", "uyvien", "tovien")) {
			assertThat(waiting(stage, other)).as(other).isEmpty();
		}
	}

	@Test
	void aDraftIsCalledByItsNumberAndTitleAsFarAsItHasThem() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		GraphQlTester.Response draft = change(stage, "startRegulationDraft",
				Map.of("committeeId", stage.committee.globalId(), "templateCode", "DA06"));
		Map<String, Object> head = versioned(draft);
		head.put("number", "75");
		head.put("symbol", "QĐ-BCĐ");
		head.put("title", "Quy chế hoạt động");
		draft = change(stage, "reviseRegulationDraft", head);
		assertThat(waiting(stage, "totruong")).containsExactly("75/QĐ-BCĐ – Quy chế hoạt động");
		change(stage, "reviseRegulationDraft", versioned(draft));
		assertThat(waiting(stage, "totruong")).containsExactly("Dự thảo chưa có số và tên");
	}

	@Test
	void aDraftThatIsBroughtForwardWaitsForTheNextStepInstead() {
		CaseStage stage = new CaseStage(this.api, this.scene, "HP852");
		GraphQlTester.Response started = change(stage, "startRegulationDraft",
				Map.of("committeeId", stage.committee.globalId()));
		Map<String, Object> head = versioned(started);
		head.putAll(Map.of("number", "900", "symbol", "QĐ-BCĐ", "title", "Quy chế sửa đổi", "issuedOn", "2036-02-20",
				"issuer", "Trưởng Ban Chỉ đạo", "effectiveFrom", "2036-03-01"));
		GraphQlTester.Response draft = change(stage, "reviseRegulationDraft", head);
		Case submitted = stage.open("tovien", Map.of("kind", "AMENDMENT", "subjectId", id(draft))).done();
		assertThat(waiting(stage, "totruong")).isEmpty();
		assertThat(waiting(stage, "truongban")).isEmpty();
		stage.withdraw("tovien", submitted, "Cần sửa lại").done();
		assertThat(waiting(stage, "totruong")).hasSize(1);
		change(stage, "discardRegulationDraft", versioned(draft));
		assertThat(waiting(stage, "totruong")).isEmpty();
	}

	private static List<String> waiting(CaseStage stage, String who) {
		return home(stage, who).path(DRAFTS + ".title").entityList(String.class).get();
	}

	private static GraphQlTester.Response home(CaseStage stage, String who) {
		return stage.ask(who, "{ myWork { items { kind title committee { id } subject { id __typename } } } }",
				Map.of());
	}

	private static GraphQlTester.Response change(CaseStage stage, String mutation, Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		GraphQlTester.Response changed = stage.ask("totruong", """
				mutation($input: %s) {
					it: %s(input: $input) { draft { id version } userErrors { message } }
				}""".formatted(type, mutation), Map.of("input", input));
		changed.path("it.userErrors").entityList(Object.class).hasSize(0);
		return changed;
	}

	private static Map<String, Object> versioned(GraphQlTester.Response draft) {
		return new HashMap<>(Map.of("draftId", id(draft), "expectedVersion",
				draft.path("it.draft.version").entity(Integer.class).get()));
	}

	private static String id(GraphQlTester.Response draft) {
		return draft.path("it.draft.id").entity(String.class).get();
	}

}

package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.procedure.ProcedureOutcome;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a regulation is amended is one of its own rules (61/QĐ-BCĐ: Điều 19 khoản 3, Điều 9
 * khoản 1, Điều 4 khoản 2; conflict C-5).
 */
@IntegrationTest
class DraftAdoptionControllerTests {

	private static final LocalDate AMENDED_FROM = LocalDate.of(2036, 1, 1);

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private List<ProcedureOutcome> outcomes;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Regulations regulations;

	@Test
	void anAmendmentGoesThroughTheStepsOfTheRegulationItself() {
		CommitteeId committee = under("DA06");
		seat(committee, PostRole.CHAIR, "truongsuadoi");
		Drafting head = new Drafting(this.api.as("truongsuadoi", Role.MEMBER));
		Drafting.Draft draft = named(head, Drafting.done(head.start(committee.globalId(), Map.of())));
		draft.answer().path("it.draft.base.notation").entity(String.class).isEqualTo("61/QĐ-BCĐ");
		draft.answer().path("it.draft.supersedes").entity(String.class).isEqualTo("61/QĐ-BCĐ");
		assertThat(draft.problems()).isEmpty();
		draft.answer().path("it.draft.adoption.isDirect").entity(Boolean.class).isEqualTo(false);
		GraphQlTester.Response refused = head.adopt(draft, Map.of());
		refused.path("it.userErrors[0].__typename").entity(String.class).isEqualTo("RuleViolation");
		refused.path("it.userErrors[0].ruleType").entity(String.class).isEqualTo("AMENDMENT_PATH");
		refused.path("it.userErrors[0].citations[*].label")
			.entityList(String.class)
			.contains("Điều 19 khoản 3 Quy chế 61/QĐ-BCĐ", "Điều 4 khoản 2 Quy chế 61/QĐ-BCĐ");
		refused.path("it.userErrors[0].wayOut")
			.entity(String.class)
			.satisfies((wayOut) -> assertThat(wayOut).contains("hồ sơ sửa đổi"));
		new Drafting(this.api.asAdmin()).adopt(draft, Map.of("decisionNotation", "75/QĐ-BCĐ"))
			.path("it.userErrors[0].ruleType")
			.entity(String.class)
			.isEqualTo("AMENDMENT_PATH");
	}

	@Test
	void theLastStepPutsTheDraftInForceAndTheOldRegulationEndsTheDayBefore() {
		CommitteeId committee = under("DA06");
		Drafting admin = new Drafting(this.api.asAdmin());
		Drafting.Draft draft = named(admin, Drafting.done(admin.start(committee.globalId(), Map.of())));
		Drafting.Draft changed = Drafting
			.done(admin.act("removeDraftRules", draft.with(Map.of("codes", List.of("budget")))));
		RegulationDraftId id = RegulationDraftId.of(changed.id());
		ProcedureOutcome amendment = this.outcomes.stream()
			.filter((outcome) -> outcome.kind() == ProcedureKind.AMENDMENT)
			.findFirst()
			.orElseThrow();
		this.transaction.executeWithoutResult((status) -> {
			assertThat(amendment.obstacle(new CommitteeId(id.value()), id.value())).isPresent();
			assertThat(amendment.obstacle(committee, id.value())).isEmpty();
			amendment.complete(committee, id.value(), LocalDate.of(2035, 12, 20));
			assertThat(amendment.obstacle(committee, id.value())).isPresent();
		});
		assertThat(this.regulations.inForce(committee, AMENDED_FROM)).get()
			.satisfies((regulation) -> assertThat(regulation.notation()).isEqualTo("75/QĐ-BCĐ"));
		assertThat(this.regulations.inForce(committee, AMENDED_FROM.minusDays(1))).get()
			.satisfies((regulation) -> assertThat(regulation.notation()).isEqualTo("61/QĐ-BCĐ"))
			.satisfies((regulation) -> assertThat(regulation.effectiveTo()).isEqualTo(AMENDED_FROM.minusDays(1)));
		assertThat(codes(committee, AMENDED_FROM.minusDays(1))).contains("budget");
		assertThat(codes(committee, AMENDED_FROM)).doesNotContain("budget").contains("notice");
	}

	@Test
	void aDraftWithProblemsIsNoSubjectOfAnAmendment() {
		CommitteeId committee = under("DA06");
		Drafting admin = new Drafting(this.api.asAdmin());
		Drafting.Draft draft = Drafting.done(admin.start(committee.globalId(), Map.of()));
		ProcedureOutcome amendment = this.outcomes.stream()
			.filter((outcome) -> outcome.kind() == ProcedureKind.AMENDMENT)
			.findFirst()
			.orElseThrow();
		this.transaction.executeWithoutResult(
				(status) -> assertThat(amendment.obstacle(committee, RegulationDraftId.of(draft.id()).value())).get()
					.satisfies((refusal) -> assertThat(refusal.message()).contains("số của quyết định")));
	}

	@Test
	void whereTheTextIsSilentTheHeadAdoptsOrAnAdministratorWithTheDecision() {
		CommitteeId committee = under("TN771");
		seat(committee, PostRole.SECRETARY, "thukysuadoi");
		seat(committee, PostRole.CHAIR, "truongtayninh");
		Drafting secretary = new Drafting(this.api.as("thukysuadoi", Role.MEMBER));
		Drafting.Draft draft = named(secretary, Drafting.done(secretary.start(committee.globalId(), Map.of())));
		draft.answer().path("it.draft.adoption.viewerCanAdopt").entity(Boolean.class).isEqualTo(false);
		GraphQlTester.Response refused = secretary.adopt(draft, Map.of("decisionNotation", "75/QĐ-BCĐ"));
		refused.path("it.userErrors[0].ruleType").entity(String.class).isEqualTo("AMENDMENT_PATH");
		refused.path("it.userErrors[0].decidedBy").entityList(String.class).containsExactly("Trưởng ban");
		Drafting admin = new Drafting(this.api.asAdmin());
		admin.adopt(draft, Map.of()).path("it.userErrors[0].ruleType").entity(String.class).isEqualTo("AMENDMENT_PATH");
		new Drafting(this.api.as("truongtayninh", Role.MEMBER)).adopt(draft, Map.of())
			.path("it.regulation.effectiveFrom")
			.entity(String.class)
			.isEqualTo("2036-01-01");
		Drafting.Draft next = Drafting.done(admin.start(committee.globalId(), Map.of()));
		Drafting.Draft numbered = Drafting
			.done(admin.act("reviseRegulationDraft", next.with(head("80", "2037-01-01"))));
		GraphQlTester.Response adopted = admin.adopt(numbered, Map.of("decisionNotation", "80/QĐ-BCĐ"));
		adopted.path("it.userErrors").entityList(Object.class).hasSize(0);
	}

	@Test
	void aTextMayNotTakeThePlaceOfARegulationThatAsksForSteps() {
		CommitteeId committee = under("DA06");
		this.api.asAdmin()
			.document(
					"""
							mutation($input: AdoptRegulationTemplateInput!) {
								adoptRegulationTemplate(input: $input) { userErrors { __typename ... on RuleViolation { ruleType } } }
							}""")
			.variable("input", Map.of("committeeId", committee.globalId(), "templateCode", "DA06"))
			.execute()
			.path("adoptRegulationTemplate.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("InvalidInput");
		CommitteeId other = under("HP852");
		this.api.asAdmin()
			.document(
					"""
							mutation($input: AdoptRegulationTemplateInput!) {
								adoptRegulationTemplate(input: $input) { userErrors { __typename ... on RuleViolation { ruleType } } }
							}""")
			.variable("input", Map.of("committeeId", other.globalId(), "templateCode", "DA06"))
			.execute()
			.path("adoptRegulationTemplate.userErrors[0].ruleType")
			.entity(String.class)
			.isEqualTo("AMENDMENT_PATH");
	}

	@Test
	void aSecondRegulationOfOneDayOrNumberIsToldAtItsField() {
		CommitteeId committee = under("TN771");
		Drafting admin = new Drafting(this.api.asAdmin());
		Drafting.Draft draft = Drafting.done(admin.start(committee.globalId(), Map.of("templateCode", "TN771")));
		draft.answer()
			.path("it.draft.problems[?(@.kind=='TAKEN')].field")
			.entityList(String.class)
			.containsExactly("number");
		Drafting.Draft sameDay = Drafting.done(admin.act("reviseRegulationDraft",
				draft.with(head("99",
						this.regulations.inForce(committee, LocalDate.of(2030, 1, 1))
							.map((regulation) -> regulation.effectiveFrom().toString())
							.orElseThrow()))));
		sameDay.answer()
			.path("it.draft.problems[?(@.kind=='TAKEN')].field")
			.entityList(String.class)
			.containsExactly("effectiveFrom");
	}

	private Drafting.Draft named(Drafting drafting, Drafting.Draft draft) {
		return Drafting.done(drafting.act("reviseRegulationDraft", draft.with(head("75", AMENDED_FROM.toString()))));
	}

	private static Map<String, Object> head(String number, String from) {
		Map<String, Object> head = new HashMap<>();
		head.put("number", number);
		head.put("symbol", "QĐ-BCĐ");
		head.put("title", "Quy chế sửa đổi");
		head.put("issuedOn", "2035-12-20");
		head.put("issuer", "Trưởng Ban Chỉ đạo");
		head.put("effectiveFrom", from);
		head.put("supersedes", "61/QĐ-BCĐ");
		return head;
	}

	private List<String> codes(CommitteeId committee, LocalDate day) {
		return this.regulations.rulesOf(committee, day)
			.inForce()
			.definitions()
			.stream()
			.map((rule) -> rule.code())
			.toList();
	}

	private CommitteeId under(String template) {
		CommitteeId committee = this.scene.committee("BCĐ sửa đổi " + template, null);
		Drafting admin = new Drafting(this.api.asAdmin());
		admin
			.act("adoptRegulationTemplate", Map.of("committeeId", committee.globalId(), "templateCode", template),
					"regulation { id }")
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		return committee;
	}

	private void seat(CommitteeId committee, PostRole post, String username) {
		PersonId person = this.scene.person(username, null);
		this.scene.seat(committee, person, post);
		this.api.link(username, person);
	}

}

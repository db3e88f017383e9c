package vn.chidao.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a text was thought to leave open is stated later, and judged by from then on. */
@IntegrationTest
class ParameterCompletionControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Regulations regulations;

	@Autowired
	private Clock clock;

	private CommitteeId committee;

	private Drafting admin;

	private String regulation;

	@BeforeEach
	void adopt() {
		this.committee = this.scene.committee("BCĐ bổ sung tham số", null);
		this.admin = new Drafting(this.api.asAdmin());
		this.regulation = this.admin
			.act("adoptRegulationTemplate", Map.of("committeeId", this.committee.globalId(), "templateCode", "DA06"),
					"regulation { id }")
			.path("it.regulation.id")
			.entity(String.class)
			.get();
	}

	@Test
	void aNewVersionOfTheRuleJudgesFromItsDayOnAndTheOldOneBefore() {
		LocalDate today = LegalTime.today(this.clock);
		GraphQlTester.Response completed = complete("admin", input("dueWorkingDays", "4", "d14k3"));
		completed.path("it.userErrors").entityList(Object.class).hasSize(0);
		completed.path("it.regulation.rules[?(@.type=='CONCLUSION_NOTICE')].revision")
			.entityList(Integer.class)
			.containsExactly(1);
		completed.path("it.regulation.rules[?(@.type=='CONCLUSION_NOTICE')].validFrom")
			.entityList(String.class)
			.containsExactly(today.toString());
		assertThat(dueWorkingDays(today)).containsExactly(4);
		assertThat(dueWorkingDays(today.minusDays(1))).containsExactly((Integer) null);
		this.api.asAdmin()
			.document("query($id: ID!) { auditTrail(objectId: $id, first: 1) { nodes { summary } } }")
			.variable("id", this.regulation)
			.execute()
			.path("auditTrail.nodes[0].summary")
			.entity(String.class)
			.satisfies((summary) -> assertThat(summary).contains("61/QĐ-BCĐ").contains("dueWorkingDays"));
	}

	@Test
	void whatIsStatedIsChangedOnlyByAnAmendment() {
		complete("admin", input("sender", "STANDING_AGENCY", "d14k3")).path("it.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
	}

	@Test
	void theClauseTheValueAndTheDayAreChecked() {
		complete("admin", input("dueWorkingDays", "bốn", "d14k3")).path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("parameter", "parameters", "dueWorkingDays");
		complete("admin", input("dueWorkingDays", "4", "d99")).path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("phrase", "anchor");
		Map<String, Object> past = input("dueWorkingDays", "4", "d14k3");
		past.put("validFrom", LegalTime.today(this.clock).minusDays(1).toString());
		complete("admin", past).path("it.userErrors[0].path").entityList(String.class).containsExactly("validFrom");
		Map<String, Object> stale = input("dueWorkingDays", "4", "d14k3");
		stale.put("expectedVersion", 99);
		complete("admin", stale).path("it.userErrors[0].__typename").entity(String.class).isEqualTo("StaleVersion");
	}

	@Test
	void aMemberReadsAndDoesNotComplete() {
		PersonId person = this.scene.person("Ủy viên bổ sung", null);
		this.scene.seat(this.committee, person, PostRole.MEMBER);
		this.api.link("uyvienbosung", person);
		complete("uyvienbosung", input("dueWorkingDays", "4", "d14k3")).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
		this.api.as("uyvienbosung", Role.MEMBER)
			.document("query($id: ID!) { regulation(id: $id) { viewerCanComplete viewerCanAmend } }")
			.variable("id", this.regulation)
			.execute()
			.path("regulation.viewerCanComplete")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	private GraphQlTester.Response complete(String who, Map<String, Object> input) {
		Drafting drafting = who.equals("admin") ? this.admin : new Drafting(this.api.as(who, Role.MEMBER));
		return drafting.act("completeRuleParameter", input,
				"regulation { id version rules { type revision validFrom parameters { name value } } }");
	}

	private Map<String, Object> input(String parameter, String value, String anchor) {
		GraphQlTester.Response read = this.api.asAdmin()
			.document("query($id: ID!) { regulation(id: $id) { version rules { id type } } }")
			.variable("id", this.regulation)
			.execute();
		Map<String, Object> input = new HashMap<>();
		input.put("ruleId",
				read.path("regulation.rules[?(@.type=='CONCLUSION_NOTICE')].id")
					.entityList(String.class)
					.get()
					.getFirst());
		input.put("expectedVersion", read.path("regulation.version").entity(Integer.class).get());
		input.put("parameter", Map.of("name", parameter, "values", List.of(value)));
		input.put("phrase", Map.of("anchor", anchor));
		input.put("sourceQuality", "FULL_TEXT");
		return input;
	}

	private List<Integer> dueWorkingDays(LocalDate day) {
		return this.regulations.rulesOf(this.committee, day)
			.inForce()
			.definitions(RuleType.CONCLUSION_NOTICE)
			.stream()
			.filter((rule) -> rule.basis().layer() == Layer.REGULATION)
			.map(RuleDefinition::rule)
			.map((rule) -> (Integer) rule.parameters().get("dueWorkingDays"))
			.toList();
	}

}

package vn.chidao.membership;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** "Who may do what" reads differently for each of the five regulations. */
@IntegrationTest
class PowersControllerTests {

	private static final String RIGHTS = """
			query($id: ID!, $asOf: Date) {
				committee(id: $id) {
					rights(asOf: $asOf) {
						power meetingKinds stated sourceQuality holders delegateTo
						people { membership { post person { id } } through { id kind } }
						citations { label anchor }
					}
					actingRule(asOf: $asOf) { stated actors citations { anchor } }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Test
	void underKienGiang61TheHeadConvenesRegularMeetingsAndDeputiesAdHocOnes() {
		GraphQlTester.Response rights = rights(committee("DA06"));
		holders(rights, "CONVENE", "REGULAR", "Trưởng ban");
		holders(rights, "CONVENE", "AD_HOC", "Trưởng ban", "Phó Trưởng ban");
		holders(rights, "PROPOSE", "AD_HOC", "Cơ quan thường trực");
		holders(rights, "COMPOSE", "REGULAR", "người chủ trì cuộc họp");
		rights.path(row("CONVENE", "AD_HOC") + ".people[*].membership.post")
			.entityList(String.class)
			.containsExactly("CHAIR", "STANDING_VICE_CHAIR", "VICE_CHAIR");
		rights.path(row("SEAL", null) + ".citations[*].anchor").entityList(String.class).containsExactly("d3k4");
		rights.path("committee.actingRule.actors")
			.entityList(String.class)
			.containsExactly("Phó Trưởng ban Thường trực");
	}

	@Test
	void underTayNinh771OnlyTheHeadConvenesAndTheStandingAgencyProposes() {
		GraphQlTester.Response rights = rights(committee("TN771"));
		holders(rights, "CONVENE", "AD_HOC", "Trưởng ban");
		holders(rights, "PROPOSE", "AD_HOC", "Cơ quan thường trực");
		holders(rights, "EXTEND", "AD_HOC", "Trưởng ban");
		silent(rights, "SIGN");
		silent(rights, "SEAL");
		rights.path("committee.actingRule.stated").entity(Boolean.class).isEqualTo(false);
	}

	@Test
	void underHaiPhong852DeputiesConveneAndNobodyIsNamedToPropose() {
		GraphQlTester.Response rights = rights(committee("HP852"));
		holders(rights, "CONVENE", "AD_HOC", "Trưởng ban", "Phó Trưởng ban");
		silent(rights, "PROPOSE");
		holders(rights, "EXTEND", "REGULAR", "Trưởng ban");
		rights.path("committee.actingRule.actors")
			.entityList(String.class)
			.containsExactly("Phó Trưởng ban Thường trực");
	}

	@Test
	void underKienGiang85TheStandingMemberProposes() {
		GraphQlTester.Response rights = rights(committee("KG85"));
		holders(rights, "PROPOSE", "AD_HOC", "Ủy viên Thường trực");
		rights.path("committee.actingRule.actors").entityList(String.class).containsExactly("Phó Trưởng ban");
	}

	@Test
	void inTheTaskForceEachSignatoryHasASealAndGroupsMobiliseExperts() {
		GraphQlTester.Response rights = rights(committee("TCT426"));
		holders(rights, "SEAL", null, "Tổ trưởng", "Tổ phó");
		holders(rights, "MOBILISE_EXPERTS", null, "nhóm công tác");
		rights.path(row("SEAL", null) + ".sourceQuality").entityList(String.class).containsExactly("PRESS_SUMMARY");
	}

	@Test
	void itTakesTheSameNumberOfStatementsHoweverManySitThere() {
		CommitteeId small = committee("DA06");
		rights(small);
		CommitteeId large = committee("DA06");
		for (int number = 0; number < 12; number++) {
			this.scene.seat(large, this.scene.person("Ủy viên thứ " + number, null), PostRole.MEMBER);
		}
		List<String> few = this.statements.during(() -> rights(small));
		List<String> many = this.statements.during(() -> rights(large));
		assertThat(many).hasSameSizeAs(few);
	}

	private CommitteeId committee(String template) {
		CommitteeId committee = this.scene.committee("BCĐ quyền " + template, this.scene.agency("Cơ quan " + template));
		this.api.asAdmin()
			.document("""
					mutation($input: AdoptRegulationTemplateInput!) {
						adoptRegulationTemplate(input: $input) { userErrors { message } }
					}""")
			.variable("input", Map.of("committeeId", committee.globalId(), "templateCode", template))
			.executeAndVerify();
		seat(committee, PostRole.CHAIR);
		seat(committee, PostRole.STANDING_VICE_CHAIR);
		seat(committee, PostRole.VICE_CHAIR);
		seat(committee, PostRole.MEMBER);
		return committee;
	}

	private void seat(CommitteeId committee, PostRole post) {
		PersonId person = this.scene.person("Quyền " + post.name().replace('_', ' '), null);
		this.scene.seat(committee, person, post);
	}

	private GraphQlTester.Response rights(CommitteeId committee) {
		return this.api.as("quantri", Role.ADMIN).document(RIGHTS).variable("id", committee.globalId()).execute();
	}

	private static String row(String power, @Nullable String kind) {
		String ofKind = (kind != null) ? " && '" + kind + "' in @.meetingKinds" : "";
		return "committee.rights[?(@.power == '" + power + "'" + ofKind + ")]";
	}

	private static void holders(GraphQlTester.Response rights, String power, @Nullable String kind, String... titles) {
		rights.path(row(power, kind) + ".holders[*]").entityList(String.class).containsExactly(titles);
		rights.path(row(power, kind) + ".stated").entityList(Boolean.class).containsExactly(true);
	}

	private static void silent(GraphQlTester.Response rights, String power) {
		rights.path(row(power, null) + ".stated").entityList(Boolean.class).containsExactly(false);
		rights.path(row(power, null) + ".citations[*]").entityList(Object.class).hasSize(0);
	}

}

package vn.chidao.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** Posts of a body: how many hold them, which are vacant, which belong together. */
@IntegrationTest
class PostsControllerTests {

	private static final String POSTS = """
			query($id: ID!) {
				committee(id: $id) {
					posts { role seats vacant linkedTo holders { id person { fullName } } }
					endingMemberships { id }
					members { id findings { message citations { label } } }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	private final LocalDate today = LocalDate.now(LegalTime.VIETNAM);

	@Test
	void aPostTheRegulationNamesIsShownVacantUntilSomebodyHoldsIt() {
		CommitteeId committee = committee("BCĐ khuyết", "DA06");
		this.scene.seat(committee, person("Trưởng ban khuyết"), PostRole.CHAIR);
		GraphQlTester.Response posts = ask(committee);
		vacant(posts, "CHAIR", false);
		vacant(posts, "STANDING_VICE_CHAIR", true);
		this.scene.seat(committee, person("Phó ban khuyết"), PostRole.STANDING_VICE_CHAIR);
		vacant(ask(committee), "STANDING_VICE_CHAIR", false);
	}

	@Test
	void theTaskForceHasTwoDeputies() {
		CommitteeId force = committee("Tổ công tác khuyết", "TCT426");
		this.scene.seat(force, person("Tổ trưởng tổ công tác"), PostRole.TEAM_LEADER);
		this.scene.seat(force, person("Tổ phó tổ công tác"), PostRole.DEPUTY_TEAM_LEADER);
		GraphQlTester.Response posts = ask(force);
		posts.path(row("DEPUTY_TEAM_LEADER") + ".seats").entityList(Integer.class).containsExactly(2);
		vacant(posts, "DEPUTY_TEAM_LEADER", true);
		this.scene.seat(force, person("Tổ phó thứ hai"), PostRole.DEPUTY_TEAM_LEADER);
		vacant(ask(force), "DEPUTY_TEAM_LEADER", false);
	}

	@Test
	void moreDeputiesOrGroupsThanTheTextStatesAreRemarkedOnWithTheClause() {
		CommitteeId force = committee("Tổ công tác thừa phó", "TCT426");
		for (int number = 1; number <= 3; number++) {
			this.scene.seat(force, person("Tổ phó thừa " + number), PostRole.DEPUTY_TEAM_LEADER);
		}
		for (int number = 1; number <= 4; number++) {
			this.scene.body(CommitteeKind.WORKING_GROUP, "Nhóm đủ " + number, force);
		}
		composition(force).path("committee.compositionFindings[*].message")
			.entityList(String.class)
			.containsExactly("Tổ công tác có 3 cấp phó; quy chế nêu 2.");
		composition(force).path("committee.compositionFindings[0].citations[0].quote")
			.entity(String.class)
			.satisfies((quote) -> assertThat(quote).contains("2 Tổ phó"));
		this.scene.body(CommitteeKind.WORKING_GROUP, "Nhóm thừa", force);
		composition(force).path("committee.compositionFindings").entityList(Object.class).hasSize(2);
		composition(committee("BCĐ không nêu số phó", "DA06")).path("committee.compositionFindings")
			.entityList(Object.class)
			.hasSize(0);
	}

	private GraphQlTester.Response composition(CommitteeId committee) {
		return this.api.asAdmin()
			.document("query($id: ID!) { committee(id: $id) { compositionFindings { message citations { quote } } } }")
			.variable("id", committee.globalId())
			.execute();
	}

	@Test
	void theStandingMemberIsAtTheSameTimeTheLeaderOfTheTeam() {
		CommitteeId committee = committee("BCĐ liên kết", "KG85");
		CommitteeId team = this.scene.team("Tổ liên kết", committee);
		PersonId person = person("Ủy viên thường trực");
		MembershipView standing = this.scene.seat(committee, person, PostRole.STANDING_MEMBER);
		GraphQlTester.Response alone = ask(committee);
		alone.path(row("STANDING_MEMBER") + ".linkedTo").entityList(String.class).containsExactly("TEAM_LEADER");
		alone.path("committee.members[0].findings[0].message")
			.entity(String.class)
			.isEqualTo("Theo quy chế, Ủy viên Thường trực đồng thời là Tổ trưởng Tổ giúp việc; "
					+ "hiện một người chỉ giữ một trong hai chức danh.");
		alone.path("committee.members[0].findings[0].citations[*].label")
			.entityList(String.class)
			.satisfies((labels) -> assertThat(labels).singleElement().asString().contains("85/QĐ-BCĐ"));
		this.scene.seat(team, person, PostRole.TEAM_LEADER);
		ask(committee).path("committee.members[*].findings[*]").entityList(Object.class).hasSize(0);
		ended(standing).path("endMembership.membership.findings[*].message").entityList(String.class).hasSize(1);
	}

	@Test
	void requisitionedSecondedAndContractedStaffWorkFullTime() {
		CommitteeId force = committee("Tổ công tác chuyên trách", "TCT426");
		for (String source : List.of("REQUISITIONED", "SECONDED", "CONTRACTED")) {
			this.api.asAdmin()
				.document("""
						mutation($input: AppointMemberInput!) {
							appointMember(input: $input) { membership { capacity source } userErrors { message } }
						}""")
				.variable("input",
						Map.of("committeeId", force.globalId(), "personId", person("Cán bộ " + source).globalId(),
								"post", "SUPPORT_STAFF", "capacity", "FULL_TIME", "source", source, "validFrom",
								this.today.toString()))
				.execute()
				.path("appointMember.membership.source")
				.entity(String.class)
				.isEqualTo(source);
		}
	}

	@Test
	void aMandateThatEndsWithinAMonthIsTold() {
		CommitteeId committee = committee("BCĐ sắp hết", "DA06");
		this.scene.seat(committee, person("Còn lâu"), PostRole.MEMBER, this.today.plusDays(31));
		MembershipView soon = this.scene.seat(committee, person("Sắp hết"), PostRole.MEMBER, this.today.plusDays(30));
		ask(committee).path("committee.endingMemberships[*].id")
			.entityList(String.class)
			.containsExactly(soon.id().globalId());
	}

	@Test
	void itTakesTheSameNumberOfStatementsHoweverManySitThere() {
		CommitteeId small = committee("BCĐ ít người", "DA06");
		this.scene.seat(small, person("Một người"), PostRole.MEMBER);
		ask(small);
		CommitteeId large = committee("BCĐ nhiều người", "DA06");
		for (int number = 0; number < 10; number++) {
			this.scene.seat(large, person("Người thứ " + number), PostRole.MEMBER);
		}
		List<String> few = this.statements.during(() -> ask(small));
		assertThat(this.statements.during(() -> ask(large))).hasSameSizeAs(few);
	}

	private GraphQlTester.Response ended(MembershipView membership) {
		return this.api.asAdmin()
			.document("""
					mutation($input: EndMembershipInput!) {
						endMembership(input: $input) { membership { findings { message } } userErrors { message } }
					}""")
			.variable("input",
					Map.of("membershipId", membership.id().globalId(), "expectedVersion", membership.version(),
							"validTo", this.today.minusDays(1).toString(), "reason", "Nhận nhiệm vụ khác"))
			.execute();
	}

	private CommitteeId committee(String name, String template) {
		CommitteeId committee = this.scene.committee(name, null);
		this.api.asAdmin()
			.document("""
					mutation($input: AdoptRegulationTemplateInput!) {
						adoptRegulationTemplate(input: $input) { userErrors { message } }
					}""")
			.variable("input", Map.of("committeeId", committee.globalId(), "templateCode", template))
			.executeAndVerify();
		return committee;
	}

	private PersonId person(String name) {
		return this.scene.person(name, null);
	}

	private GraphQlTester.Response ask(CommitteeId committee) {
		return this.api.asAdmin().document(POSTS).variable("id", committee.globalId()).execute();
	}

	private static String row(String role) {
		return "committee.posts[?(@.role == '" + role + "')]";
	}

	private static void vacant(GraphQlTester.Response posts, String role, boolean expected) {
		posts.path(row(role) + ".vacant").entityList(Boolean.class).containsExactly(expected);
	}

}

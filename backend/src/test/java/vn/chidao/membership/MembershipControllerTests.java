package vn.chidao.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class MembershipControllerTests {

	private static final String APPOINT = """
			mutation($input: AppointMemberInput!) {
				appointMember(input: $input) {
					membership { id version post capacity source person { fullName } committee { shortName } }
					userErrors { __typename message path }
				}
			}""";

	private static final String END = """
			mutation($input: EndMembershipInput!) {
				endMembership(input: $input) {
					membership { validTo version }
					userErrors { __typename message path ... on StaleVersion { current { id } } }
				}
			}""";

	private static final String VIEWER = """
			{ viewer { person { fullName } memberships { post committee { shortName } } } }""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Clock clock;

	@Test
	void membersStandInProtocolOrderOnTheDayAskedFor() {
		CommitteeId body = this.scene.committee("BCĐ thứ tự", null);
		this.scene.seat(body, this.scene.person("Ủy viên", null), PostRole.MEMBER);
		this.scene.seat(body, this.scene.person("Nguyên ủy viên", null), PostRole.MEMBER, day("2023-12-31"));
		this.scene.seat(body, this.scene.person("Trưởng", null), PostRole.CHAIR);
		this.scene.seat(body, this.scene.person("Phó", null), PostRole.VICE_CHAIR);
		GraphQlTester.Response response = this.api.asAdmin().document("""
				query($id: ID!) {
					committee(id: $id) {
						today: members { person { fullName } }
						then: members(asOf: "2023-12-31") { person { fullName } }
						before: members(asOf: "2020-01-01") { id }
					}
				}""").variable("id", body.globalId()).execute();
		response.path("committee.today[*].person.fullName")
			.entityList(String.class)
			.containsExactly("Trưởng", "Phó", "Ủy viên");
		response.path("committee.then").entityList(Object.class).hasSize(4);
		response.path("committee.before").entityList(Object.class).hasSize(0);
	}

	@Test
	void theHeadOfTheCommitteeGivesPostsAndDefaultsApply() {
		CommitteeId body = this.scene.committee("BCĐ cử", null);
		PersonId chair = this.scene.person("Trưởng ban cử", null);
		this.scene.seat(body, chair, PostRole.CHAIR);
		this.api.link("truongbancu", chair);
		appoint(this.api.as("truongbancu", Role.MEMBER), body, this.scene.person("Được cử", null), "MEMBER")
			.path("appointMember.membership.person.fullName")
			.entity(String.class)
			.isEqualTo("Được cử")
			.path("appointMember.membership.capacity")
			.entity(String.class)
			.isEqualTo("PART_TIME");
	}

	@Test
	void anOrdinaryMemberGivesNoPostsAndAnOutsiderLearnsNothing() {
		CommitteeId body = this.scene.committee("BCĐ kín", null);
		PersonId member = this.scene.person("Thành viên thường", null);
		this.scene.seat(body, member, PostRole.MEMBER);
		this.api.link("thanhvien", member);
		this.api.link("nguoingoai", this.scene.person("Người ngoài", null));
		PersonId other = this.scene.person("Ai đó", null);
		assertCode(appoint(this.api.as("thanhvien", Role.MEMBER), body, other, "MEMBER"), "FORBIDDEN");
		assertCode(appoint(this.api.as("nguoingoai", Role.MEMBER), body, other, "MEMBER"), "NOT_FOUND");
	}

	@Test
	void aSecondChairIsRefusedByName() {
		CommitteeId body = this.scene.committee("BCĐ một trưởng", null);
		this.scene.seat(body, this.scene.person("Người giữ chức", null), PostRole.CHAIR);
		appoint(this.api.asAdmin(), body, this.scene.person("Người đến sau", null), "CHAIR")
			.path("appointMember.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove")
			.path("appointMember.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("Ông Người giữ chức", "Trưởng ban", "10/03/2022"));
	}

	@Test
	void aPersonHasAPostOnce() {
		CommitteeId body = this.scene.committee("BCĐ một lần", null);
		PersonId person = this.scene.person("Một lần", null);
		this.scene.seat(body, person, PostRole.MEMBER);
		appoint(this.api.asAdmin(), body, person, "MEMBER").path("appointMember.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("post");
		appoint(this.api.asAdmin(), body, person, "SECRETARY").path("appointMember.userErrors")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void aTeamHasNoChairAndNoMemberBeforeItExists() {
		CommitteeId team = this.scene.team("Tổ không trưởng ban", this.scene.committee("BCĐ có tổ", null));
		Map<String, Object> input = input(team, this.scene.person("Nhầm chỗ", null), "CHAIR");
		input.put("validFrom", "2020-01-01");
		this.api.asAdmin()
			.document(APPOINT)
			.variable("input", input)
			.execute()
			.path("appointMember.userErrors[*].path[0]")
			.entityList(String.class)
			.containsExactly("validFrom", "post");
	}

	@Test
	void accessEndsWithTheMembership() {
		CommitteeId body = this.scene.committee("BCĐ hết hạn", null);
		PersonId person = this.scene.person("Hết nhiệm kỳ", null);
		MembershipView membership = this.scene.seat(body, person, PostRole.CHAIR);
		this.api.link("hethan", person);
		viewer("hethan").path("viewer.memberships[*].post").entityList(String.class).containsExactly("CHAIR");
		end(membership, 0, LegalTime.today(this.clock).minusDays(1).toString()).path("endMembership.membership.version")
			.entity(Integer.class)
			.isEqualTo(1);
		viewer("hethan").path("viewer.memberships").entityList(Object.class).hasSize(0);
		assertCode(appoint(this.api.as("hethan", Role.MEMBER), body, person, "MEMBER"), "NOT_FOUND");
	}

	@Test
	void anEndThatSomebodyElseSetIsNotOverwritten() {
		MembershipView membership = this.scene.seat(this.scene.committee("BCĐ tranh chấp", null),
				this.scene.person("Tranh chấp", null), PostRole.MEMBER);
		end(membership, 0, "2030-01-31").path("endMembership.userErrors").entityList(Object.class).hasSize(0);
		end(membership, 0, "2029-01-31").path("endMembership.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("StaleVersion")
			.path("endMembership.userErrors[0].current.id")
			.entity(String.class)
			.isEqualTo(membership.id().globalId());
		end(membership, 1, "2031-01-31").path("endMembership.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("validTo");
	}

	private GraphQlTester.Response viewer(String username) {
		return this.api.as(username, Role.MEMBER).document(VIEWER).execute();
	}

	private GraphQlTester.Response end(MembershipView membership, int version, String validTo) {
		return this.api.asAdmin()
			.document(END)
			.variable("input",
					Map.of("membershipId", membership.id().globalId(), "expectedVersion", version, "validTo", validTo,
							"reason", "Chuyển công tác"))
			.execute();
	}

	private static GraphQlTester.Response appoint(GraphQlTester tester, CommitteeId body, PersonId person,
			String post) {
		return tester.document(APPOINT).variable("input", input(body, person, post)).execute();
	}

	private static Map<String, Object> input(CommitteeId body, PersonId person, String post) {
		return new HashMap<>(Map.of("committeeId", body.globalId(), "personId", person.globalId(), "post", post,
				"validFrom", "2022-03-10"));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

	private static void assertCode(GraphQlTester.Response response, String code) {
		response.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

}

package vn.chidao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.agency.AgencyId;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** Committees as they are read, and their agencies over time. */
@IntegrationTest
class CommitteeControllerTests {

	private static final String PAGE = """
			query($first: Int!, $after: String, $mine: Boolean) {
				committees(first: $first, after: $after, mine: $mine) {
					nodes { id shortName assists { id } helperTeam { id shortName } standingAgency { id }
						agencyRoles { agency { name } } regulation { notation } viewerCanManage
						members { post person { fullName agency { name } } onBehalfOf { name } } }
					pageInfo { hasNextPage endCursor }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Test
	void bodiesAreFoundByWordsOfTheirNamesWithoutMarks() {
		CommitteeId committee = this.scene.committee("BCĐ dễ tìm 100%", null);
		this.scene.team("Tổ rất dễ tìm", committee);
		found("de tim 100%", "BCĐ dễ tìm 100%");
		found(" dễ tìm ", "BCĐ dễ tìm 100%", "Tổ rất dễ tìm");
		found("dễ%tìm");
	}

	private void found(String search, String... names) {
		this.api.asAdmin()
			.document("query($search: String) { committees(first: 100, search: $search) { nodes { shortName } } }")
			.variable("search", search)
			.execute()
			.path("committees.nodes[*].shortName")
			.entityList(String.class)
			.satisfies((found) -> assertThat(found).containsExactlyInAnyOrder(names));
	}

	@Test
	void aDayShowsTheBodiesAndMembersOfThatDay() {
		AgencyId old = this.scene.agency("Sở cũ theo ngày");
		CommitteeId committee = this.scene.committee("BCĐ theo ngày", old);
		this.scene.team("Tổ theo ngày", committee);
		this.scene.seat(committee, this.scene.person("Ủy viên cũ", null), PostRole.MEMBER,
				LocalDate.parse("2024-12-31"));
		this.api.asAdmin()
			.document(
					"""
							mutation($input: AssignAgencyRoleInput!) { assignAgencyRole(input: $input) { userErrors { message } } }""")
			.variable("input",
					Map.of("committeeId", committee.globalId(), "agencyId",
							this.scene.agency("Sở mới theo ngày").globalId(), "role", "STANDING_AGENCY", "validFrom",
							"2025-01-01"))
			.executeAndVerify();
		asOf(committee, "2024-06-01", "Sở cũ theo ngày", 1, true);
		asOf(committee, "2025-06-01", "Sở mới theo ngày", 0, true);
		asOf(committee, "2021-06-01", null, 0, false);
	}

	private void asOf(CommitteeId committee, String day, @Nullable String standing, int members, boolean team) {
		GraphQlTester.Response answer = this.api.asAdmin()
			.document("""
					query($id: ID!, $asOf: Date) { committee(id: $id, asOf: $asOf) {
						asOf standingAgency { name } members { id } helperTeam { asOf } bodies { id } } }""")
			.variable("id", committee.globalId())
			.variable("asOf", day)
			.execute();
		answer.path("committee.asOf").entity(String.class).isEqualTo(day);
		answer.path("committee.members").entityList(Object.class).hasSize(members);
		answer.path("committee.bodies").entityList(Object.class).hasSize(team ? 1 : 0);
		if (standing != null) {
			answer.path("committee.standingAgency.name").entity(String.class).isEqualTo(standing);
			answer.path("committee.helperTeam.asOf").entity(String.class).isEqualTo(day);
		}
	}

	@Test
	void aBodyWithNothingUnderItShowsNoBodies() {
		CommitteeId committee = this.scene.committee("BCĐ một mình", null);
		this.api.asAdmin()
			.document(
					"""
							query($id: ID!, $asOf: Date) {
								committee(id: $id, asOf: $asOf) {
									bodies { id seatsByPost { members { id } } bodies { id seatsByPost { members { id } } members { id } } members { id } }
								}
							}""")
			.variable("id", committee.globalId())
			.execute()
			.path("committee.bodies")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void theRoleOfStandingAgencyPassesOn() {
		AgencyId heir = this.scene.agency("Sở kế nhiệm");
		CommitteeId committee = this.scene.committee("BCĐ E", this.scene.agency("Sở cũ"));
		Integer version = this.api.asAdmin()
			.document("""
					mutation($input: AssignAgencyRoleInput!) {
						assignAgencyRole(input: $input) {
							committee { standingAgency { name } version } userErrors { message }
						}
					}""")
			.variable("input",
					Map.of("committeeId", committee.globalId(), "agencyId", heir.globalId(), "role", "STANDING_AGENCY",
							"validFrom", "2024-01-01"))
			.execute()
			.path("assignAgencyRole.committee.standingAgency.name")
			.entity(String.class)
			.isEqualTo("Sở kế nhiệm")
			.path("assignAgencyRole.committee.version")
			.entity(Integer.class)
			.get();
		this.api.asAdmin()
			.document("query($id: ID!) { committee(id: $id) { version agencyRoles { agency { name } } } }")
			.variable("id", committee.globalId())
			.execute()
			.path("committee.version")
			.entity(Integer.class)
			.isEqualTo(version)
			.path("committee.agencyRoles[*].agency.name")
			.entityList(String.class)
			.containsExactly("Sở kế nhiệm");
	}

	@Test
	void anAccountWithoutAPersonSeesNoCommittee() {
		assertCode(
				this.api.as("khachla", Role.MEMBER).document("{ committees(first: 10) { nodes { name } } }").execute(),
				"FORBIDDEN");
	}

	@Test
	void aNodeIsNullForAnAccountWithoutAPerson() {
		String id = this.scene.committee("BCĐ nút", null).globalId();
		String query = "query($id: ID!) { node(id: $id) { __typename } }";
		this.api.as("khachla", Role.MEMBER).document(query).variable("id", id).execute().path("node").valueIsNull();
		this.api.asAdmin()
			.document(query)
			.variable("id", id)
			.execute()
			.path("node.__typename")
			.entity(String.class)
			.isEqualTo("Committee");
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		int size = 20;
		for (int number = 0; number <= size; number++) {
			this.scene.committee("Ủy ban trang " + number, null);
		}
		List<String> seen = new ArrayList<>();
		List<String> names = new ArrayList<>();
		@Nullable String cursor = null;
		boolean more = true;
		while (more) {
			GraphQlTester.Response page = page(this.api.asAdmin(), size, cursor, false);
			seen.addAll(page.path("committees.nodes[*].id").entityList(String.class).get());
			names.addAll(page.path("committees.nodes[*].shortName").entityList(String.class).get());
			more = page.path("committees.pageInfo.hasNextPage").entity(Boolean.class).get();
			cursor = page.path("committees.pageInfo.endCursor").entity(String.class).get();
		}
		assertThat(seen).doesNotHaveDuplicates();
		assertThat(names).contains("Ủy ban trang 0", "Ủy ban trang " + size);
	}

	@Test
	void mineAreThoseInWhichIHoldAPostAndMayManageThemAsTheirHead() {
		CommitteeId mine = this.scene.committee("BCĐ của tôi", null);
		this.scene.team("Tổ của tôi", mine);
		PersonId chair = this.scene.person("Trưởng ban của tôi", null);
		this.scene.seat(mine, chair, PostRole.CHAIR);
		this.api.link("truongbanx", chair);
		page(this.api.as("truongbanx", Role.MEMBER), 10, null, true).path("committees.nodes[*].shortName")
			.entityList(String.class)
			.containsExactly("BCĐ của tôi")
			.path("committees.nodes[0].viewerCanManage")
			.entity(Boolean.class)
			.isEqualTo(true)
			.path("committees.nodes[0].helperTeam.shortName")
			.entity(String.class)
			.isEqualTo("Tổ của tôi");
	}

	@Test
	void aLongerListTakesNoMoreStatements() {
		for (int number = 0; number < 4; number++) {
			CommitteeId committee = this.scene.committee("Ban đếm " + number, this.scene.agency("Sở đếm " + number));
			this.scene.team("Tổ đếm " + number, committee);
			this.scene.seat(committee, this.scene.person("Người đếm " + number, null), PostRole.MEMBER);
		}
		page(this.api.asAdmin(), 1, null, false);
		List<String> few = this.statements.during(() -> page(this.api.asAdmin(), 3, null, false));
		List<String> many = this.statements.during(() -> page(this.api.asAdmin(), 100, null, false));
		assertThat(many).hasSizeLessThanOrEqualTo(13);
		assertThat(few).hasSizeLessThanOrEqualTo(many.size());
	}

	private static GraphQlTester.Response page(GraphQlTester tester, int first, @Nullable String after, boolean mine) {
		return tester.document(PAGE).variable("first", first).variable("after", after).variable("mine", mine).execute();
	}

	private static void assertCode(GraphQlTester.Response response, String code) {
		response.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

}

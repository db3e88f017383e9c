package vn.chidao.committee;

import java.util.HashMap;
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
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Agencies are renamed, merged and divided, as in 2025, and what depends on them follows.
 */
@IntegrationTest
class AgencySuccessionControllerTests {

	private static final Map<String, Object> DECISION = Map.of("notation", "01/NQ-HĐND", "issuedOn", "2025-02-28",
			"issuer", "Hội đồng nhân dân tỉnh");

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Test
	void rolesAndMembershipsFollowToTheSuccessorAndADayBeforeShowsWhoItWas() {
		AgencyId old = this.scene.agency("Sở TT&TT kế thừa");
		AgencyId heir = this.scene.agency("Sở KH&CN kế thừa");
		CommitteeId committee = this.scene.committee("Ban kế thừa", old);
		this.scene.seat(committee, this.scene.person("Người của Sở cũ", old), PostRole.MEMBER);
		assertThat(dependents(old)).containsExactlyInAnyOrder("Vai trò trong Ban kế thừa",
				"1 cán bộ công tác tại cơ quan", "1 người tham gia thay mặt cơ quan");
		Mutation
			.done(Mutation.send(this.api.asAdmin(), "endAgency", "agency { endedOn } moved",
					end(old, List.of(heir), heir)))
			.path("it.moved")
			.entityList(String.class)
			.hasSize(3)
			.contains("Vai trò trong Ban kế thừa");
		GraphQlTester.Response before = at(committee, "2025-02-28");
		before.path("committee.standingAgency.name").entity(String.class).isEqualTo("Sở TT&TT kế thừa");
		before.path("committee.members[0].onBehalfOf.name").entity(String.class).isEqualTo("Sở TT&TT kế thừa");
		GraphQlTester.Response after = at(committee, "2025-03-01");
		after.path("committee.standingAgency.name").entity(String.class).isEqualTo("Sở KH&CN kế thừa");
		after.path("committee.members[0].onBehalfOf.name").entity(String.class).isEqualTo("Sở KH&CN kế thừa");
	}

	@Test
	void severalSuccessionsInARowKeepEveryAgencyWithItsDays() {
		AgencyId first = this.scene.agency("Sở Bưu chính nối tiếp");
		AgencyId second = this.scene.agency("Sở TT&TT nối tiếp");
		AgencyId third = this.scene.agency("Sở KH&CN nối tiếp");
		CommitteeId committee = this.scene.committee("Ban nối tiếp", first);
		this.scene.seat(committee, this.scene.head("Giám đốc nối tiếp", first), PostRole.MEMBER);
		done("endAgency", end(first, List.of(second), second));
		done("endAgency", ending(second, List.of(third), third, "2025-07-01"));
		for (Map.Entry<String, String> expected : Map
			.of("2025-02-28", "Sở Bưu chính nối tiếp", "2025-03-01", "Sở TT&TT nối tiếp", "2025-06-30",
					"Sở TT&TT nối tiếp", "2025-07-01", "Sở KH&CN nối tiếp")
			.entrySet()) {
			GraphQlTester.Response on = at(committee, expected.getKey());
			on.path("committee.standingAgency.name").entity(String.class).isEqualTo(expected.getValue());
			on.path("committee.members[0].onBehalfOf.name").entity(String.class).isEqualTo(expected.getValue());
		}
		GraphQlTester.Response now = at(committee, "2026-01-01");
		now.path("committee.members[0].person.agency.name").entity(String.class).isEqualTo("Sở KH&CN nối tiếp");
		now.path("committee.members[0].person.headsAgency").entity(Boolean.class).isEqualTo(true);
		for (String of : List.of("committee.members[0]", "committee.members[0].person")) {
			now.path(of + ".formerAgencies[*].agency.name")
				.entityList(String.class)
				.containsExactly("Sở Bưu chính nối tiếp", "Sở TT&TT nối tiếp");
			now.path(of + ".formerAgencies[*].lastDay")
				.entityList(String.class)
				.containsExactly("2025-02-28", "2025-06-30");
		}
	}

	@Test
	void whatIsRecordedLateFollowsToTheOneThatStandsForItToday() {
		AgencyId first = this.scene.agency("Sở ghi muộn một");
		AgencyId second = this.scene.agency("Sở ghi muộn hai");
		AgencyId third = this.scene.agency("Sở ghi muộn ba");
		CommitteeId committee = this.scene.committee("Ban ghi muộn", first);
		this.scene.seat(committee, this.scene.person("Người ghi muộn", first), PostRole.MEMBER);
		done("endAgency", ending(second, List.of(third), third, "2025-07-01"));
		done("endAgency", end(first, List.of(second), second));
		at(committee, "2025-06-30").path("committee.standingAgency.name")
			.entity(String.class)
			.isEqualTo("Sở ghi muộn hai");
		GraphQlTester.Response after = at(committee, "2025-07-01");
		after.path("committee.standingAgency.name").entity(String.class).isEqualTo("Sở ghi muộn ba");
		after.path("committee.members[0].onBehalfOf.name").entity(String.class).isEqualTo("Sở ghi muộn ba");
		assertThat(refused("endAgency", ending(this.scene.agency("Sở đến sau"), List.of(second), null, "2025-09-01")))
			.containsExactly("successorIds");
	}

	@Test
	void nothingFollowsWithoutConfirmation() {
		AgencyId old = this.scene.agency("Sở không chuyển");
		AgencyId heir = this.scene.agency("Sở được nhận");
		CommitteeId committee = this.scene.committee("Ban không chuyển", old);
		done("endAgency", end(old, List.of(heir), null));
		at(committee, "2025-03-01").path("committee.standingAgency.name")
			.entity(String.class)
			.isEqualTo("Sở không chuyển");
	}

	@Test
	void anAgencyHasSeveralSuccessorsAndTheyKnowForWhomTheyStand() {
		AgencyId divided = this.scene.agency("Sở bị chia");
		AgencyId one = this.scene.agency("Sở phần một");
		AgencyId two = this.scene.agency("Sở phần hai");
		done("endAgency", end(divided, List.of(one, two), null));
		ask(divided, "endedOn history { kind successor { name } }").path("agency.endedOn")
			.entity(String.class)
			.isEqualTo("2025-02-28")
			.path("agency.history[*].successor.name")
			.entityList(String.class)
			.hasSize(2)
			.contains("Sở phần một", "Sở phần hai");
		ask(two, "predecessors { name }").path("agency.predecessors[*].name")
			.entityList(String.class)
			.containsExactly("Sở bị chia");
		assertThat(refused("endAgency", end(one, List.of(one), null))).containsExactly("successorIds");
		assertThat(refused("endAgency", end(one, List.of(two), divided))).containsExactly("followId");
	}

	@Test
	void aCodeIsWellFormedDatedAndNeverGivenTwice() {
		AgencyId agency = this.scene.agency("Sở có mã");
		AgencyId other = this.scene.agency("Sở muốn mã đó");
		assertThat(refused("assignAgencyIdentifier", code(agency, 0, "h99-1", "2024-01-01"))).containsExactly("code");
		done("assignAgencyIdentifier", code(agency, 0, "H99.01", "2024-01-01"));
		done("assignAgencyIdentifier", code(agency, 1, "H99.02", "2025-03-01"));
		ask(agency, "identifiers { code validTo }").path("agency.identifiers[*].code")
			.entityList(String.class)
			.containsExactly("H99.01", "H99.02")
			.path("agency.identifiers[0].validTo")
			.entity(String.class)
			.isEqualTo("2025-02-28");
		assertThat(refused("assignAgencyIdentifier", code(other, 0, "H99.01", "2026-01-01"))).containsExactly("code");
	}

	@Test
	void aDayBeforeTheRenamingShowsTheOldNameAndItIsFoundByIt() {
		AgencyId agency = this.scene.agency("Sở Thông tin tên xưa");
		Map<String, Object> input = new HashMap<>(Map.of("agencyId", agency.globalId(), "expectedVersion", 0, "name",
				"Sở Khoa học tên nay", "decision", DECISION, "effectiveOn", "2025-03-01"));
		done("renameAgency", input);
		this.api.asAdmin()
			.document("query($id: ID!) { agency(id: $id, asOf: \"2025-02-28\") { asOf name } }")
			.variable("id", agency.globalId())
			.execute()
			.path("agency.name")
			.entity(String.class)
			.isEqualTo("Sở Thông tin tên xưa");
		this.api.asAdmin()
			.document("{ agencies(first: 5, search: \"Thông tin tên xưa\") { nodes { name } } }")
			.execute()
			.path("agencies.nodes[*].name")
			.entityList(String.class)
			.containsExactly("Sở Khoa học tên nay");
	}

	@Test
	void onlyAdministratorsChangeAgenciesAndOthersSeeNoDependents() {
		AgencyId agency = this.scene.agency("Sở của người thường");
		this.scene.committee("Ban của người thường", agency);
		this.api.link("thuong co quan", this.scene.person("Người thường cơ quan", agency));
		GraphQlTester member = this.api.as("thuong co quan", Role.MEMBER);
		Mutation.send(member, "endAgency", "agency { id }", end(agency, List.of(), null))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
		member.document("query($id: ID!) { agency(id: $id) { dependents } }")
			.variable("id", agency.globalId())
			.execute()
			.path("agency.dependents")
			.entityList(String.class)
			.hasSize(0);
	}

	@Test
	void aLongerListOfAgenciesTakesNoMoreStatements() {
		for (int number = 0; number < 4; number++) {
			AgencyId agency = this.scene.agency("Cơ quan đếm " + number);
			done("endAgency", end(agency, List.of(this.scene.agency("Cơ quan kế đếm " + number)), null));
		}
		list(1);
		List<String> few = this.statements.during(() -> list(2));
		List<String> many = this.statements.during(() -> list(100));
		assertThat(many).hasSizeLessThanOrEqualTo(7);
		assertThat(few).hasSizeLessThanOrEqualTo(many.size());
	}

	private void list(int first) {
		this.api.asAdmin()
			.document("""
					query($first: Int!) { agencies(first: $first, search: "Cơ quan") { nodes { name endedOn
						identifiers { code } history { kind successor { name } } predecessors { name } } } }""")
			.variable("first", first)
			.executeAndVerify();
	}

	private static Map<String, Object> end(AgencyId agency, List<AgencyId> successors, @Nullable AgencyId follow) {
		return ending(agency, successors, follow, "2025-03-01");
	}

	private static Map<String, Object> ending(AgencyId agency, List<AgencyId> successors, @Nullable AgencyId follow,
			String from) {
		Map<String, Object> input = new HashMap<>(Map.of("agencyId", agency.globalId(), "expectedVersion", 0,
				"successorIds", successors.stream().map(AgencyId::globalId).toList(), "decision", DECISION,
				"effectiveOn", from));
		if (follow != null) {
			input.put("followId", follow.globalId());
		}
		return input;
	}

	private static Map<String, Object> code(AgencyId agency, int version, String code, String from) {
		return Map.of("agencyId", agency.globalId(), "expectedVersion", version, "scheme", "QD-20-2020", "code", code,
				"validFrom", from);
	}

	private List<String> dependents(AgencyId agency) {
		return ask(agency, "dependents").path("agency.dependents").entityList(String.class).get();
	}

	private GraphQlTester.Response ask(AgencyId agency, String selection) {
		return this.api.asAdmin()
			.document("query($id: ID!) { agency(id: $id) { " + selection + " } }")
			.variable("id", agency.globalId())
			.execute();
	}

	private GraphQlTester.Response at(CommitteeId committee, String day) {
		return this.api.asAdmin()
			.document("""
					query($id: ID!, $day: Date) { committee(id: $id, asOf: $day) {
						standingAgency { name } members { onBehalfOf { name }
							formerAgencies { agency { name } lastDay }
							person { agency { name } headsAgency formerAgencies { agency { name } lastDay } } } } }""")
			.variable("id", committee.globalId())
			.variable("day", day)
			.execute();
	}

	private void done(String mutation, Map<String, Object> input) {
		Mutation.done(Mutation.send(this.api.asAdmin(), mutation, "agency { id }", input));
	}

	private List<String> refused(String mutation, Map<String, Object> input) {
		return Mutation.refusedPath(Mutation.send(this.api.asAdmin(), mutation, "agency { id }", input));
	}

}

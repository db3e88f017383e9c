package vn.chidao.membership.group;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class GroupControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	/** Điều 6 khoản 8 of 852/QĐ-BCĐ: the head of the helper team forms its groups. */
	@Test
	void theLeaderOfTheTeamFormsItsGroupsWhereTheRegulationSaysSo() {
		Body body = haiPhong("Hải Phòng lập nhóm");
		form("totruong " + body.name(), body.team(), "WORKING_GROUP").path("formGroup.userErrors")
			.entityList(Object.class)
			.hasSize(0)
			.path("formGroup.committee.parent.id")
			.entity(String.class)
			.isEqualTo(body.team().globalId())
			.path("formGroup.committee.regulation.notation")
			.entity(String.class)
			.isEqualTo("852/QĐ-BCĐ")
			.path("formGroup.committee.viewerCanManage")
			.entity(Boolean.class)
			.isEqualTo(true);
	}

	@Test
	void aDeputyOfTheTeamFormsNoneAndReadsWhereItIsSaid() {
		Body body = haiPhong("Hải Phòng không lập nhóm");
		form("topho " + body.name(), body.team(), "WORKING_GROUP").path("formGroup.committee")
			.valueIsNull()
			.path("formGroup.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("RuleViolation")
			.path("formGroup.userErrors[0].citations[0].label")
			.entity(String.class)
			.satisfies((label) -> assertThat(label).contains("khoản 8", "Điều 6"))
			.path("formGroup.userErrors[0].decidedBy[0]")
			.entity(String.class)
			.satisfies((title) -> assertThat(title).contains("Tổ"));
	}

	@Test
	void aHelperTeamIsNoGroupThatItsLeaderForms() {
		Body body = haiPhong("Hải Phòng lập tổ");
		form("totruong " + body.name(), body.team(), "HELPER_TEAM").path("formGroup.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("kind");
	}

	@Test
	void whoMayFormGroupsIsTold() {
		Body body = haiPhong("Hải Phòng ai lập nhóm");
		assertThat(mayForm("totruong " + body.name(), body.team())).isTrue();
		assertThat(mayForm("topho " + body.name(), body.team())).isFalse();
	}

	/** A decision of the office sets up any kind of body. */
	@Test
	void anAdministratorSetsUpAnyBodyAndTheFamilyIsShown() {
		Body body = haiPhong("Hải Phòng đủ bộ máy");
		CommitteeId section = this.scene.body(CommitteeKind.STANDING_SECTION, "Bộ phận TT", body.committee());
		this.scene.body(CommitteeKind.SUBCOMMITTEE, "Tiểu ban 1", body.committee());
		this.scene.body(CommitteeKind.EXPERT_GROUP, "Nhóm chuyên gia", body.team());
		this.api.asAdmin()
			.document("query($id: ID!) { committee(id: $id) { bodies { kind } helperTeam { bodies { kind } } } }")
			.variable("id", body.committee().globalId())
			.execute()
			.path("committee.bodies[*].kind")
			.entityList(String.class)
			.containsExactly("HELPER_TEAM", "STANDING_SECTION", "SUBCOMMITTEE")
			.path("committee.helperTeam.bodies[*].kind")
			.entityList(String.class)
			.containsExactly("EXPERT_GROUP");
		assertThat(section).isNotNull();
	}

	/** The leaders and the heads of the groups sit in it: 426/QĐ-UBQGCPĐT. */
	@Test
	void aStandingSectionShowsWhoSitsInItByPostAndWhereThatIsSaid() {
		CommitteeId force = this.scene.regulated("Tổ công tác bộ phận", "TCT426");
		PersonId head = this.scene.person("Tổ trưởng bộ phận", null);
		this.scene.seat(force, head, PostRole.TEAM_LEADER);
		this.scene.seat(force, this.scene.person("Thành viên ngoài bộ phận", null), PostRole.MEMBER);
		CommitteeId group = this.scene.body(CommitteeKind.WORKING_GROUP, "Nhóm truyền thông", force);
		this.scene.seat(group, this.scene.person("Trưởng nhóm bộ phận", null), PostRole.GROUP_LEADER);
		CommitteeId section = this.scene.body(CommitteeKind.STANDING_SECTION, "Bộ phận thường trực", force);
		this.scene.seat(section, this.scene.person("Chuyên gia bộ phận", null), PostRole.EXPERT);
		this.api.asAdmin()
			.document(
					"""
							query($id: ID!) { committee(id: $id) {
								members { person { fullName } }
								seatsByPost { members { person { fullName } committee { shortName } } citations { quote } } } }""")
			.variable("id", section.globalId())
			.execute()
			.path("committee.members[*].person.fullName")
			.entityList(String.class)
			.containsExactly("Chuyên gia bộ phận")
			.path("committee.seatsByPost.members[*].person.fullName")
			.entityList(String.class)
			.containsExactly("Tổ trưởng bộ phận", "Trưởng nhóm bộ phận")
			.path("committee.seatsByPost.citations[0].quote")
			.entity(String.class)
			.satisfies((quote) -> assertThat(quote).contains("Bộ phận thường trực"));
	}

	@Test
	void onePersonMaySitInSeveralGroups() {
		CommitteeId force = this.scene.regulated("Tổ công tác nhiều nhóm", "TCT426");
		PersonId person = this.scene.person("Người nhiều nhóm", null);
		for (String name : new String[] { "Nhóm thể chế", "Nhóm nguồn lực" }) {
			CommitteeId group = this.scene.body(CommitteeKind.WORKING_GROUP, name, force);
			assertThat(this.scene.seat(group, person, PostRole.MEMBER).personId()).isEqualTo(person);
		}
	}

	private Body haiPhong(String name) {
		CommitteeId committee = this.scene.regulated(name, "HP852");
		CommitteeId team = this.scene.team("Tổ " + name, committee);
		PersonId leader = this.scene.person("Tổ trưởng " + name, null);
		PersonId deputy = this.scene.person("Tổ phó " + name, null);
		this.scene.seat(team, leader, PostRole.TEAM_LEADER);
		this.scene.seat(team, deputy, PostRole.DEPUTY_TEAM_LEADER);
		this.api.link("totruong " + name, leader);
		this.api.link("topho " + name, deputy);
		return new Body(name, committee, team);
	}

	private GraphQlTester.Response form(String account, CommitteeId under, String kind) {
		return this.api.as(account, Role.MEMBER)
			.document("""
					mutation($input: FormGroupInput!) {
						formGroup(input: $input) {
							committee { id parent { id } regulation { notation } viewerCanManage }
							userErrors { __typename path ... on RuleViolation { citations { label } decidedBy } }
						}
					}""")
			.variable("input",
					Map.of("committeeId", under.globalId(), "kind", kind, "name", "Nhóm công tác dữ liệu", "shortName",
							"Nhóm dữ liệu", "foundingDate", "2026-01-05"))
			.execute();
	}

	private boolean mayForm(String account, CommitteeId under) {
		Boolean answer = this.api.as(account, Role.MEMBER)
			.document("query($id: ID!) { committee(id: $id) { viewerCanFormGroups } }")
			.variable("id", under.globalId())
			.execute()
			.path("committee.viewerCanFormGroups")
			.entity(Boolean.class)
			.get();
		return answer;
	}

	private record Body(String name, CommitteeId committee, CommitteeId team) {
	}

}

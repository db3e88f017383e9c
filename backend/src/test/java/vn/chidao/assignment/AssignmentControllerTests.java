package vn.chidao.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import vn.chidao.agency.AgencyId;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is given what beside their posts, and by which right.
 */
@IntegrationTest
class AssignmentControllerTests {

	private static final String SHOWN = """
			assignment {
				id version kind subject validFrom validTo isStated endReason viewerCanEnd documentNotation
				people { fullName } agency { name } decidedBy { person { fullName } } citations { label } body { shortName }
			}
			userErrors { __typename message path ... on RuleViolation { decidedBy wayOut citations { label } } }""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Clock clock;

	@Autowired
	private Statements statements;

	private final String mark = Ids.next().toString().substring(24);

	private final Map<String, PersonId> people = new HashMap<>();

	@Test
	void theHeadGivesFieldsAndAnotherIsToldWhoMay() {
		CommitteeId committee = committee("DA06");
		Map<String, Object> field = input(committee, "RESPONSIBILITY_AREA", "Dịch vụ công", "uyvien");
		GraphQlTester.Response refused = assign("uyvien", field);
		assertThat(texts(refused, "userErrors[0].decidedBy")).containsExactly("Trưởng ban");
		assertThat(texts(refused, "userErrors[0].citations[*].label"))
			.anyMatch((label) -> label.contains("Điều 4 khoản 5"));
		GraphQlTester.Response given = assign("truongban", field);
		assertThat(texts(given, "userErrors[*].message")).isEmpty();
		assertThat(text(given, "assignment.decidedBy.person.fullName")).isEqualTo(name("truongban"));
		assertThat(texts(given, "assignment.citations[*].label")).anyMatch((label) -> label.contains("Điều 4 khoản 5"));
	}

	@Test
	void theTeamLeaderCallsTheTeamTogetherForAFixedTimeAtThePlaceTheTextNames() {
		CommitteeId committee = committee("HP852");
		CommitteeId team = team(committee);
		Map<String, Object> work = input(team, "CONCENTRATED_WORK", "Xây dựng kiến trúc", "tovien");
		assertThat(texts(assign("truongban", work), "userErrors[0].decidedBy"))
			.containsExactly("Tổ trưởng Tổ giúp việc");
		assertThat(texts(assign("totruong", work), "userErrors[0].path")).containsExactly("validTo");
		work.put("validTo", today().plusDays(20).toString());
		work.put("agencyId", this.scene.agency("Sở Tài chính " + this.mark).globalId());
		GraphQlTester.Response elsewhere = assign("totruong", work);
		assertThat(texts(elsewhere, "userErrors[*].__typename")).containsExactly("RuleViolation");
		assertThat(text(elsewhere, "userErrors[0].message")).contains("Sở Thông tin và Truyền thông");
		assertThat(texts(elsewhere, "userErrors[0].citations[*].label"))
			.anyMatch((label) -> label.contains("Điều 8 khoản 4"));
		work.put("agencyId", this.scene.agency("Sở Thông tin và Truyền thông " + this.mark).globalId());
		assertThat(texts(assign("totruong", work), "userErrors[*].message")).isEmpty();
	}

	@Test
	void onlyMembersAreCalledTogetherButAnybodyIsCalledAsAnExpert() {
		CommitteeId committee = committee("KG85");
		CommitteeId team = team(committee);
		person("chuyengia");
		Map<String, Object> work = input(team, "CONCENTRATED_WORK", "Kiểm thử", "chuyengia");
		work.put("validTo", today().plusDays(5).toString());
		assertThat(texts(assign("totruong", work), "userErrors[0].path")).containsExactly("personIds");
		GraphQlTester.Response called = assign("totruong",
				input(team, "EXPERT_MOBILISATION", "Phản biện thiết kế", "chuyengia"));
		assertThat(texts(called, "assignment.people[*].fullName")).containsExactly(name("chuyengia"));
	}

	@Test
	void projectSixsHeadCallsExpertsForTheCommittee() {
		CommitteeId committee = committee("DA06");
		person("chuyengia");
		Map<String, Object> experts = input(committee, "EXPERT_MOBILISATION", "Góp ý dữ liệu", "chuyengia");
		assertThat(texts(assign("uyvien", experts), "userErrors[0].citations[*].label"))
			.anyMatch((label) -> label.contains("Điều 4 khoản 7"));
		assertThat(texts(assign("truongban", experts), "userErrors[*].message")).isEmpty();
	}

	@Test
	void anAgencyNamesItsOwnContact() {
		CommitteeId committee = committee("DA06");
		AgencyId justice = this.scene.agency("Sở Tư pháp " + this.mark);
		PersonId fromJustice = this.scene.person(name("tuphap"), justice);
		this.people.put("tuphap", fromJustice);
		this.api.link(name("tuphap"), fromJustice);
		this.scene.seat(committee, fromJustice, PostRole.MEMBER);
		Map<String, Object> liaison = input(committee, "LIAISON", "Đầu mối dữ liệu hộ tịch", "tuphap");
		assertThat(texts(assign("tuphap", liaison), "userErrors[*].__typename")).contains("InvalidInput");
		liaison.put("agencyId", justice.globalId());
		assertThat(texts(assign("uyvien", liaison), "userErrors[*].__typename")).containsExactly("RuleViolation");
		GraphQlTester.Response named = assign("tuphap", liaison);
		assertThat(texts(named, "userErrors[*].message")).isEmpty();
		assertThat(text(named, "assignment.agency.name")).isEqualTo("Sở Tư pháp " + this.mark);
	}

	@Test
	void whereTheTextIsSilentTheHeadCallsPeopleAndItSaysSo() {
		CommitteeId committee = committee("TN771");
		person("chuyengia");
		Map<String, Object> experts = input(committee, "EXPERT_MOBILISATION", "Góp ý", "chuyengia");
		GraphQlTester.Response refused = assign("uyvien", experts);
		assertThat(text(refused, "userErrors[0].message")).contains("Văn bản không nêu");
		GraphQlTester.Response called = assign("truongban", experts);
		assertThat(called.path("assignPeople.assignment.isStated").entity(Boolean.class).get()).isFalse();
	}

	@Test
	void whoMayMakeItMayEndIt() {
		CommitteeId committee = committee("DA06");
		GraphQlTester.Response given = assign("truongban",
				input(committee, "RESPONSIBILITY_AREA", "An sinh xã hội", "uyvien"));
		Map<String, Object> end = Map.of("assignmentId", text(given, "assignment.id"), "expectedVersion",
				Integer.parseInt(text(given, "assignment.version")), "validTo", today().toString(), "reason",
				"Đổi phân công");
		assertThat(send("uyvien", "endAssignment", end).path("endAssignment.userErrors[*].__typename")
			.entityList(String.class)
			.get()).containsExactly("RuleViolation");
		send("truongban", "endAssignment", end).path("endAssignment.assignment.validTo")
			.entity(LocalDate.class)
			.isEqualTo(today());
		assertThat(send("truongban", "endAssignment", end).path("endAssignment.userErrors[*].__typename")
			.entityList(String.class)
			.get()).containsExactly("StaleVersion");
	}

	@Test
	void thePageOfTheCommitteeShowsWhatHoldsOnADayAndWhoMay() {
		CommitteeId committee = committee("DA06");
		CommitteeId team = team(committee);
		assign("truongban", input(committee, "RESPONSIBILITY_AREA", "Chuyển đổi số", "uyvien"));
		Map<String, Object> work = input(team, "CONCENTRATED_WORK", "Làm sạch dữ liệu", "tovien");
		work.put("validTo", today().plusDays(3).toString());
		assign("totruong", work);
		assertThat(subjects(committee, today())).containsExactlyInAnyOrder("Chuyển đổi số", "Làm sạch dữ liệu");
		assertThat(subjects(committee, today().plusDays(4))).containsExactly("Chuyển đổi số");
		assertThat(subjects(team, today())).containsExactly("Làm sạch dữ liệu");
		List<Object> mine = page("totruong", committee, today())
			.path("committee.assignmentRights[?(@.viewerCanAssign == true)].kind")
			.entityList(Object.class)
			.get();
		assertThat(mine).contains("CONCENTRATED_WORK", "EXPERT_MOBILISATION");
	}

	@Test
	void thePageRunsTheSameStatementsHoweverManyAssignmentsThereAre() {
		CommitteeId few = committee("DA06");
		assign("truongban", input(few, "RESPONSIBILITY_AREA", "Lĩnh vực", "uyvien"));
		page("truongban", few, today());
		List<String> one = this.statements.during(() -> page("truongban", few, today()));
		for (int i = 0; i < 9; i++) {
			assign("truongban", input(few, "RESPONSIBILITY_AREA", "Lĩnh vực " + i, "uyvien"));
		}
		assertThat(this.statements.during(() -> page("truongban", few, today()))).hasSameSizeAs(one);
	}

	private List<String> subjects(CommitteeId body, LocalDate day) {
		return page("truongban", body, day).path("committee.assignments[*].subject").entityList(String.class).get();
	}

	private GraphQlTester.Response page(String who, CommitteeId body, LocalDate day) {
		return this.api.as(name(who), Role.MEMBER).document("""
				query($id: ID!, $asOf: Date) {
					committee(id: $id, asOf: $asOf) {
						assignments {
							subject people { fullName } agency { name } citations { label } isStated viewerCanEnd
							body { shortName } decidedBy { person { fullName } }
						}
						assignmentRights { kind holders isStated venue citations { label } viewerCanAssign body { id } }
					}
				}""").variable("id", body.globalId()).variable("asOf", day.toString()).execute();
	}

	private Map<String, Object> input(CommitteeId body, String kind, String subject, String who) {
		PersonId person = this.people.get(who);
		assertThat(person).isNotNull();
		return new HashMap<>(Map.of("committeeId", body.globalId(), "kind", kind, "subject", subject, "personIds",
				List.of(person.globalId()), "validFrom", today().toString()));
	}

	private GraphQlTester.Response assign(String who, Map<String, Object> input) {
		return send(who, "assignPeople", input);
	}

	private GraphQlTester.Response send(String who, String mutation, Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return this.api.as(name(who), Role.MEMBER)
			.document("mutation($input: " + type + ") { " + mutation + "(input: $input) { " + SHOWN + " } }")
			.variable("input", input)
			.execute();
	}

	private static String text(GraphQlTester.Response response, String path) {
		return response.path("assignPeople." + path).entity(String.class).get();
	}

	private static List<String> texts(GraphQlTester.Response response, String path) {
		return response.path("assignPeople." + path).entityList(String.class).get();
	}

	private CommitteeId committee(String template) {
		CommitteeId committee = this.scene.committee("Ban " + template + " " + this.mark, null);
		this.api.asAdmin()
			.document("""
					mutation($input: AdoptRegulationTemplateInput!) {
						adoptRegulationTemplate(input: $input) { userErrors { message } }
					}""")
			.variable("input", Map.of("committeeId", committee.globalId(), "templateCode", template))
			.execute()
			.path("adoptRegulationTemplate.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		seat(committee, "truongban", PostRole.CHAIR);
		seat(committee, "uyvien", PostRole.MEMBER);
		return committee;
	}

	private CommitteeId team(CommitteeId committee) {
		CommitteeId team = this.scene.team("Tổ " + this.mark, committee);
		seat(team, "totruong", PostRole.TEAM_LEADER);
		seat(team, "tovien", PostRole.MEMBER);
		return team;
	}

	private void seat(CommitteeId body, String who, PostRole post) {
		this.scene.seat(body, person(who), post);
	}

	private PersonId person(String who) {
		return this.people.computeIfAbsent(who, (unknown) -> {
			PersonId person = this.scene.person(name(who), null);
			this.api.link(name(who), person);
			return person;
		});
	}

	private LocalDate today() {
		return LegalTime.today(this.clock);
	}

	private String name(String who) {
		return who + this.mark;
	}

}

package vn.chidao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies are renamed, made up anew, merged and dissolved by decisions. */
@IntegrationTest
class LifeControllerTests {

	private static final Map<String, Object> DECISION = Map.of("notation", "2488/QĐ-UBND", "issuedOn", "2025-06-30",
			"issuer", "Chủ tịch UBND thành phố");

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Test
	void aDayBeforeTheRenamingShowsTheOldName() {
		CommitteeId committee = this.scene.committee("Ban tên cũ", null);
		act("renameCommittee", Map.of("committeeId", committee.globalId(), "expectedVersion", 0, "name",
				"Ban Chỉ đạo tên mới", "shortName", "Ban tên mới", "decision", DECISION, "effectiveOn", "2025-07-01"));
		assertThat(shortName(committee, "2025-06-30")).isEqualTo("Ban tên cũ");
		assertThat(shortName(committee, "2025-07-01")).isEqualTo("Ban tên mới");
		assertThat(shortName(committee, null)).isEqualTo("Ban tên mới");
		assertThat(listed("2025-06-30")).contains("Ban tên cũ").doesNotContain("Ban tên mới");
	}

	@Test
	void aNameIsNotRecordedBeforeItTakesEffect() {
		CommitteeId committee = this.scene.committee("Ban chưa đổi tên", null);
		assertThat(
				refusedPath("renameCommittee",
						Map.of("committeeId", committee.globalId(), "expectedVersion", 0, "name", "Tên năm sau",
								"shortName", "Tên", "decision", DECISION, "effectiveOn", "2199-01-01")))
			.containsExactly("effectiveOn");
	}

	@Test
	void oneDecisionSaysWhoLeavesAndWhoComesAndTheOthersStay() {
		CommitteeId committee = this.scene.committee("Ban kiện toàn", null);
		this.scene.seat(committee, this.scene.person("Trưởng ban ở lại", null), PostRole.CHAIR);
		MembershipView leaving = this.scene.seat(committee, this.scene.person("Ủy viên thôi", null), PostRole.MEMBER);
		PersonId coming = this.scene.person("Ủy viên mới", null);
		act("reconstituteCommittee", reconstitution(committee, List.of(leaving), List.of(coming)));
		assertThat(members(committee, "2025-06-30")).containsExactly("Trưởng ban ở lại", "Ủy viên thôi");
		assertThat(members(committee, "2025-07-01")).containsExactly("Trưởng ban ở lại", "Ủy viên mới");
		assertThat(history(committee)).containsExactly("ESTABLISHMENT", "RECONSTITUTION");
	}

	@Test
	void aReconstitutionOfWhichOneNameIsRefusedChangesNothing() {
		CommitteeId committee = this.scene.committee("Ban kiện toàn hỏng", null);
		MembershipView leaving = this.scene.seat(committee, this.scene.person("Ủy viên vẫn còn", null),
				PostRole.MEMBER);
		PersonId twice = this.scene.person("Người cử hai lần", null);
		assertThat(refusedPath("reconstituteCommittee",
				reconstitution(committee, List.of(leaving), List.of(twice, twice))))
			.containsExactly("coming", "1", "post");
		assertThat(members(committee, "2025-07-01")).containsExactly("Ủy viên vẫn còn");
		assertThat(history(committee)).containsExactly("ESTABLISHMENT");
	}

	@Test
	void theHeadOfTheBodyReconstitutesItAndAnOutsiderDoesNotEvenLearnOfIt() {
		CommitteeId committee = this.scene.committee("Ban ai kiện toàn", null);
		PersonId chair = this.scene.person("Trưởng ban kiện toàn", null);
		this.scene.seat(committee, chair, PostRole.CHAIR);
		this.api.link("truongban kien toan", chair);
		this.api.link("nguoi ngoai kien toan", this.scene.person("Người ngoài kiện toàn", null));
		Map<String, Object> input = reconstitution(committee, List.of(),
				List.of(this.scene.person("Người mới kiện toàn", null)));
		Mutation
			.send(this.api.as("nguoi ngoai kien toan", Role.MEMBER), "reconstituteCommittee", "committee { id }", input)
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
		Mutation.done(Mutation.send(this.api.as("truongban kien toan", Role.MEMBER), "reconstituteCommittee",
				"committee { id }", input));
	}

	@Test
	void mandatesAndWhatStandsUnderABodyEndWithItAndAccessAtOnce() {
		CommitteeId committee = this.scene.committee("Ban giải thể", null);
		CommitteeId team = this.scene.team("Tổ giải thể", committee);
		CommitteeId group = this.scene.body(CommitteeKind.WORKING_GROUP, "Nhóm giải thể", team);
		PersonId chair = this.scene.person("Trưởng ban giải thể", null);
		this.scene.seat(committee, chair, PostRole.CHAIR);
		this.scene.seat(group, this.scene.person("Trưởng nhóm giải thể", null), PostRole.GROUP_LEADER);
		this.api.link("truongban giai the", chair);
		assertThat(manages("truongban giai the", committee)).isTrue();
		act("dissolveCommittee", Map.of("committeeId", committee.globalId(), "expectedVersion", 0, "decision", DECISION,
				"lastDay", "2025-06-30"));
		assertThat(manages("truongban giai the", committee)).isFalse();
		assertThat(members(committee, "2025-06-30")).containsExactly("Trưởng ban giải thể");
		assertThat(members(committee, "2025-07-01")).isEmpty();
		assertThat(history(team)).containsExactly("ESTABLISHMENT", "DISSOLUTION");
		assertThat(members(group, "2025-07-01")).isEmpty();
		assertThat(listed(null)).doesNotContain("Ban giải thể");
		assertThat(listed("2025-06-30")).contains("Ban giải thể");
		assertThat(refusedPath("dissolveCommittee", Map.of("committeeId", committee.globalId(), "expectedVersion", 1,
				"decision", DECISION, "lastDay", "2025-08-30")))
			.containsExactly("lastDay");
	}

	@Test
	void aBodyIsMergedIntoOneOfItsKindAndBothTellOfIt() {
		CommitteeId merged = this.scene.committee("Ban Kiên Giang sáp nhập", null);
		CommitteeId heir = this.scene.committee("Ban An Giang sáp nhập", null);
		CommitteeId team = this.scene.team("Tổ An Giang sáp nhập", heir);
		this.scene.seat(merged, this.scene.person("Ủy viên sáp nhập", null), PostRole.MEMBER);
		assertThat(refusedPath("mergeCommittee", merger(merged, team))).containsExactly("intoId");
		act("mergeCommittee", merger(merged, heir));
		assertThat(history(merged)).containsExactly("ESTABLISHMENT", "MERGER");
		assertThat(history(heir)).containsExactly("ESTABLISHMENT", "ABSORPTION");
		assertThat(members(merged, "2025-07-01")).isEmpty();
		this.api.asAdmin()
			.document("query($id: ID!) { committee(id: $id) { history { kind other { shortName } } } }")
			.variable("id", merged.globalId())
			.execute()
			.path("committee.history[1].other.shortName")
			.entity(String.class)
			.isEqualTo("Ban An Giang sáp nhập");
	}

	@Test
	void theLifeOfAListTakesNoMoreStatements() {
		for (int number = 0; number < 3; number++) {
			CommitteeId committee = this.scene.committee("Ban nhiều đời " + number, null);
			this.scene.team("Tổ nhiều đời " + number, committee);
			this.scene.seat(committee, this.scene.person("Người nhiều đời " + number, null), PostRole.MEMBER);
		}
		lives(1);
		List<String> few = this.statements.during(() -> lives(2));
		List<String> many = this.statements.during(() -> lives(100));
		assertThat(many).hasSizeLessThanOrEqualTo(9);
		assertThat(few).hasSizeLessThanOrEqualTo(many.size());
	}

	private void lives(int first) {
		this.api.asAdmin()
			.document("""
					query($first: Int!) { committees(first: $first, asOf: "2026-01-01") { nodes {
						name history { kind other { name } } bodies { name }
						mandates(from: "2020-01-01", to: "2026-01-01") { person { fullName } } } } }""")
			.variable("first", first)
			.executeAndVerify();
	}

	private Map<String, Object> reconstitution(CommitteeId committee, List<MembershipView> leaving,
			List<PersonId> coming) {
		Map<String, Object> input = new HashMap<>(Map.of("committeeId", committee.globalId(), "expectedVersion", 0,
				"decision", DECISION, "effectiveOn", "2025-07-01"));
		input.put("leaving", leaving.stream()
			.map((member) -> Map.of("membershipId", member.id().globalId(), "expectedVersion", member.version()))
			.toList());
		List<Map<String, Object>> named = new ArrayList<>();
		coming.forEach((person) -> named.add(Map.of("personId", person.globalId(), "post", "MEMBER")));
		input.put("coming", named);
		return input;
	}

	private static Map<String, Object> merger(CommitteeId merged, CommitteeId into) {
		return Map.of("committeeId", merged.globalId(), "expectedVersion", 0, "intoId", into.globalId(), "decision",
				DECISION, "lastDay", LocalDate.parse("2025-06-30").toString(), "carriedOver", List.of());
	}

	private void act(String mutation, Map<String, Object> input) {
		Mutation.done(Mutation.send(this.api.asAdmin(), mutation, "committee { id }", input));
	}

	private List<String> refusedPath(String mutation, Map<String, Object> input) {
		return Mutation.refusedPath(Mutation.send(this.api.asAdmin(), mutation, "committee { id }", input));
	}

	private String shortName(CommitteeId committee, @Nullable String day) {
		return this.api.asAdmin()
			.document("query($id: ID!, $day: Date) { committee(id: $id, asOf: $day) { shortName } }")
			.variable("id", committee.globalId())
			.variable("day", day)
			.execute()
			.path("committee.shortName")
			.entity(String.class)
			.get();
	}

	private List<String> listed(@Nullable String day) {
		return this.api.asAdmin()
			.document("query($day: Date) { committees(first: 100, asOf: $day) { nodes { shortName } } }")
			.variable("day", day)
			.execute()
			.path("committees.nodes[*].shortName")
			.entityList(String.class)
			.get();
	}

	private List<String> members(CommitteeId committee, String day) {
		return this.api.asAdmin()
			.document(
					"query($id: ID!, $day: Date) { committee(id: $id, asOf: $day) { members { person { fullName } } } }")
			.variable("id", committee.globalId())
			.variable("day", day)
			.execute()
			.path("committee.members[*].person.fullName")
			.entityList(String.class)
			.get();
	}

	private List<String> history(CommitteeId committee) {
		return this.api.asAdmin()
			.document("query($id: ID!) { committee(id: $id) { history { kind } } }")
			.variable("id", committee.globalId())
			.execute()
			.path("committee.history[*].kind")
			.entityList(String.class)
			.get();
	}

	private boolean manages(String account, CommitteeId committee) {
		return this.api.as(account, Role.MEMBER)
			.document("query($id: ID!) { committee(id: $id) { viewerCanManage } }")
			.variable("id", committee.globalId())
			.execute()
			.path("committee.viewerCanManage")
			.entity(Boolean.class)
			.get();
	}

}

package vn.chidao.task;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyType;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tasks leaders give without a conclusion: on a directive from above, out of a plan or by
 * themselves, to agencies of every level, which organise their own people.
 */
@IntegrationTest
class GivenTaskControllerTests {

	private static final Map<String, Object> DIRECTIVE = Map.of("notation", "452/TCTTKĐA", "issuedOn", "2022-04-12",
			"issuer", "Tổ công tác triển khai Đề án 06 của Chính phủ");

	private static final Map<String, Object> PLAN = Map.of("notation", "12/KH-TGV", "issuedOn", "2026-01-15", "issuer",
			"Tổ giúp việc");

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Clock clock;

	private final String mark = Ids.next().toString().substring(24);

	@Test
	void aTaskMayRestOnADirectiveOfTheGovernmentsTaskForce() {
		CommitteeId committee = committee();
		String task = id(give("truongban", committee, this.scene.agency("Sở Tư pháp"), Map.of("basis", DIRECTIVE)));
		GraphQlTester.Response seen = look("truongban", task);
		seen.path("task.basis.issuer").entity(String.class).isEqualTo("Tổ công tác triển khai Đề án 06 của Chính phủ");
		seen.path("task.basis.notation").entity(String.class).isEqualTo("452/TCTTKĐA");
		seen.path("task.conclusion").valueIsNull();
	}

	@Test
	void headAndDeputiesGiveOtherTasksAndMembersDoNot() {
		CommitteeId committee = committee();
		AgencyId lead = this.scene.agency("Sở Nội vụ");
		look("pho", id(give("pho", committee, lead, Map.of()))).path("task.basis").valueIsNull();
		forbidden(give("uyvien", committee, lead, Map.of()));
		this.api.as(name("uyvien"), Role.MEMBER)
			.document("query($id: ID!) { committee(id: $id) { viewerCanAssignTask } }")
			.variable("id", committee.globalId())
			.execute()
			.path("committee.viewerCanAssignTask")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	@Test
	void aCommuneConnectsToTheDataAndReportsTheIssuesItWasAskedFor() {
		CommitteeId committee = committee();
		AgencyId commune = this.scene.agency("UBND xã Tân Hiệp A", AgencyType.LOCAL_AUTHORITY);
		this.api.link(name("chutichxa"), this.scene.head(name("chutichxa"), commune));
		String task = id(give("truongban", committee, commune,
				Map.of("title", "Báo cáo vấn đề phát sinh khi khai thác Cơ sở dữ liệu quốc gia về dân cư")));
		look("chutichxa", task).path("task.leadAgency.type").entity(String.class).isEqualTo("LOCAL_AUTHORITY");
		send("chutichxa", "reportProgress",
				Map.of("taskId", task, "expectedVersion", 0, "percent", 100, "note",
						"Chưa có đường truyền tới bộ phận một cửa"))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		look("truongban", task).path("task.progress[0].note")
			.entity(String.class)
			.isEqualTo("Chưa có đường truyền tới bộ phận một cửa");
	}

	@Test
	void whoAnswersNamesALeadUnitAndMobilisesTheirOwnStaffAndTheHeadSeesIt() {
		CommitteeId committee = committee();
		AgencyId department = this.scene.agency("Sở Y tế " + this.mark);
		this.api.link(name("giamdoc"), this.scene.head(name("giamdoc"), department));
		String task = id(give("truongban", committee, department, Map.of()));
		Map<String, Object> own = Map.of("taskId", task, "expectedVersion", 0, "leadUnit", "Phòng Nghiệp vụ Y", "staff",
				List.of("Bà Lê Thị Hoa, chuyên viên", "Ông Trần Minh, kỹ sư"));
		forbidden(send("uyvien", "arrangeTask", own));
		send("giamdoc", "arrangeTask", own).path("it.userErrors").entityList(Object.class).hasSize(0);
		GraphQlTester.Response seen = look("truongban", task);
		seen.path("task.leadUnit").entity(String.class).isEqualTo("Phòng Nghiệp vụ Y");
		seen.path("task.staff")
			.entityList(String.class)
			.containsExactly("Bà Lê Thị Hoa, chuyên viên", "Ông Trần Minh, kỹ sư");
		send("giamdoc", "arrangeTask", own).path("it.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("StaleVersion");
	}

	@Test
	void aTaskOfTheYearlyPlanHasADetailedPlanOfTheDepartment() {
		CommitteeId committee = committee();
		AgencyId department = this.scene.agency("Sở Giáo dục " + this.mark);
		this.api.link(name("giamdoc"), this.scene.head(name("giamdoc"), department));
		String task = id(give("truongban", committee, department, Map.of("basis", PLAN)));
		send("giamdoc", "arrangeTask",
				Map.of("taskId", task, "expectedVersion", 0, "detailedPlan", "Kế hoạch chi tiết số 88/KH-SGDĐT"))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		GraphQlTester.Response seen = look("truongban", task);
		seen.path("task.basis.notation").entity(String.class).isEqualTo("12/KH-TGV");
		seen.path("task.detailedPlan").entity(String.class).isEqualTo("Kế hoạch chi tiết số 88/KH-SGDĐT");
	}

	@Test
	void aBasisIsCompleteAndStaffAreNamedInFull() {
		CommitteeId committee = committee();
		AgencyId lead = this.scene.agency("Sở Công Thương");
		give("truongban", committee, lead,
				Map.of("basis", Map.of("notation", " ", "issuedOn", "2026-01-15", "issuer", "UBND tỉnh")))
			.path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("basis");
		PersonId answers = this.scene.person(name("traloi"), null);
		this.api.link(name("traloi"), answers);
		String task = id(give("truongban", committee, lead, Map.of("accountableId", answers.globalId())));
		send("traloi", "arrangeTask", Map.of("taskId", task, "expectedVersion", 0, "staff", List.of("?")))
			.path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("staff");
	}

	private CommitteeId committee() {
		CommitteeId committee = this.scene.regulated("BCĐ giao việc khác " + this.mark, "DA06");
		seat(committee, "truongban", PostRole.CHAIR);
		seat(committee, "pho", PostRole.VICE_CHAIR);
		seat(committee, "uyvien", PostRole.MEMBER);
		return committee;
	}

	private void seat(CommitteeId committee, String who, PostRole post) {
		PersonId person = this.scene.person(name(who), null);
		this.api.link(name(who), person);
		this.scene.seat(committee, person, post);
	}

	private String name(String who) {
		return who + this.mark;
	}

	private GraphQlTester.Response give(String who, CommitteeId committee, AgencyId lead, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(
				Map.of("committeeId", committee.globalId(), "title", "Kết nối dữ liệu dân cư", "leadAgencyId",
						lead.globalId(), "dueOn", LegalTime.today(this.clock).plusDays(20).toString()));
		input.putAll(more);
		return send(who, "giveTask", input);
	}

	private GraphQlTester.Response send(String who, String mutation, Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return this.api.as(name(who), Role.MEMBER)
			.document("mutation($input: " + type + ") { it: " + mutation
					+ "(input: $input) { task { id } userErrors { __typename message path } } }")
			.variable("input", input)
			.execute();
	}

	private GraphQlTester.Response look(String who, String task) {
		return this.api.as(name(who), Role.MEMBER).document("""
				query($id: ID!) {
					task(id: $id) {
						basis { notation issuedOn issuer } conclusion { number } leadAgency { type }
						leadUnit staff detailedPlan progress { note }
					}
				}""").variable("id", task).execute();
	}

	private static String id(GraphQlTester.Response given) {
		return given.path("it.task.id").entity(String.class).get();
	}

	private static void forbidden(GraphQlTester.Response refused) {
		refused.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
	}

}

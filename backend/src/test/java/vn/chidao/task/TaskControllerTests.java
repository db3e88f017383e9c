package vn.chidao.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.agency.AgencyId;
import vn.chidao.conclusion.ConclusionId;
import vn.chidao.membership.MembershipView;
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

@IntegrationTest
class TaskControllerTests {

	private static final String TASKS = """
			query($committee: ID!, $timeliness: TaskTimeliness) {
				tasks(first: 50, filter: { committeeId: $committee, timeliness: $timeliness }) {
					nodes {
						id version title state timeliness percent workingDaysLeft viewerCanReportProgress
						leadAgency { name } cooperatingAgencies { name } accountable { fullName }
						committee { shortName } assignedBy { person { fullName } } progress { percent note }
					}
				}
			}""";

	private static final String REPORT = """
			mutation($input: ReportProgressInput!) {
				reportProgress(input: $input) {
					task { state timeliness percent progress { note } }
					userErrors { __typename message path }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private TaskRepository tasks;

	@Autowired
	private Statements statements;

	@Autowired
	private Clock clock;

	@Test
	void theAccountablePersonReportsAndOthersMayOnlyLook() {
		CommitteeId committee = this.scene.committee("BCĐ giao việc", null);
		MembershipView chair = seat(committee, PostRole.CHAIR, "Trưởng ban giao việc", "truongbangiaoviec");
		PersonId answers = person("Người chịu trách nhiệm", "nguoichiutrachnhiem");
		give(committee, chair, answers, 3);
		GraphQlTester.Response seen = list("nguoichiutrachnhiem", committee);
		String id = seen.path("tasks.nodes[0].id").entity(String.class).get();
		int version = seen.path("tasks.nodes[0].version").entity(Integer.class).get();
		seen.path("tasks.nodes[0].viewerCanReportProgress").entity(Boolean.class).isEqualTo(true);
		list("truongbangiaoviec", committee).path("tasks.nodes[0].viewerCanReportProgress")
			.entity(Boolean.class)
			.isEqualTo(false);
		report("truongbangiaoviec", id, version, 50).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
		report("nguoichiutrachnhiem", id, version, 101).path("reportProgress.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("percent");
		report("nguoichiutrachnhiem", id, version, 100).path("reportProgress.task.state")
			.entity(String.class)
			.isEqualTo("DONE");
		report("nguoichiutrachnhiem", id, version + 1, 100).path("reportProgress.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
	}

	@Test
	void agenciesShareATaskOneLeadsAndOthersCooperate() {
		CommitteeId committee = this.scene.committee("BCĐ phối hợp", null);
		MembershipView chair = seat(committee, PostRole.CHAIR, "Trưởng ban phối hợp", "truongbanphoihop");
		give(committee, chair, null, 3);
		GraphQlTester.Response seen = list("truongbanphoihop", committee);
		seen.path("tasks.nodes[0].leadAgency.name")
			.entity(String.class)
			.satisfies((name) -> assertThat(name).startsWith("Sở chủ trì"));
		seen.path("tasks.nodes[0].cooperatingAgencies[*].name")
			.entityList(String.class)
			.satisfies((names) -> assertThat(names).singleElement().asString().startsWith("Sở phối hợp"));
	}

	@Test
	void aTaskGoesToAnAgencyAndNeverToTheCommitteeItself() {
		CommitteeId committee = this.scene.committee("BCĐ không làm thay", null);
		seat(committee, PostRole.CHAIR, "Trưởng ban không làm thay", "truongbankhonglamthay");
		Map<String, Object> input = Map.of("conclusionId", new ConclusionId(Ids.next()).globalId(), "title",
				"Kết nối dữ liệu", "leadAgencyId", committee.globalId(), "dueOn",
				LegalTime.today(this.clock).plusDays(9).toString());
		this.api.as("truongbankhonglamthay", Role.MEMBER)
			.document("mutation($input: AssignTaskInput!) { assignTask(input: $input) { task { id } } }")
			.variable("input", input)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
	}

	@Test
	void whoHeadsTheLeadAgencyAnswersWithoutSittingInTheCommittee() {
		CommitteeId committee = this.scene.committee("BCĐ giao cho sở", null);
		MembershipView chair = seat(committee, PostRole.CHAIR, "Trưởng ban giao cho sở", "truongbangiaochoso");
		AgencyId lead = this.scene.agency("Sở chủ trì ngoài Ban");
		PersonId head = this.scene.head("Giám đốc ngoài Ban", lead);
		this.api.link("giamdocngoaiban", head);
		give(committee, chair, null, lead, LegalTime.today(this.clock).plusDays(3));
		GraphQlTester.Response seen = list("giamdocngoaiban", committee);
		seen.path("tasks.nodes[0].viewerCanReportProgress").entity(Boolean.class).isEqualTo(true);
		report("giamdocngoaiban", seen.path("tasks.nodes[0].id").entity(String.class).get(),
				seen.path("tasks.nodes[0].version").entity(Integer.class).get(), 30)
			.path("reportProgress.task.percent")
			.entity(Integer.class)
			.isEqualTo(30);
	}

	@Test
	void anOutsiderLearnsNothingOfATask() {
		CommitteeId committee = this.scene.committee("BCĐ kín việc", null);
		MembershipView chair = seat(committee, PostRole.CHAIR, "Trưởng ban kín việc", "truongbankinviec");
		give(committee, chair, null, 3);
		String id = list("truongbankinviec", committee).path("tasks.nodes[0].id").entity(String.class).get();
		person("Người ngoài việc", "nguoingoaiviec");
		list("nguoingoaiviec", committee).path("tasks.nodes").entityList(Object.class).hasSize(0);
		report("nguoingoaiviec", id, 0, 10).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	@Test
	void overdueTasksAreFoundByTheirStanding() {
		CommitteeId committee = this.scene.committee("BCĐ quá hạn", null);
		MembershipView chair = seat(committee, PostRole.CHAIR, "Trưởng ban quá hạn", "truongbanquahan");
		give(committee, chair, null, -2);
		give(committee, chair, null, 5);
		this.api.as("truongbanquahan", Role.MEMBER)
			.document(TASKS)
			.variable("committee", committee.globalId())
			.variable("timeliness", "OPEN_OVERDUE")
			.execute()
			.path("tasks.nodes[*].timeliness")
			.entityList(String.class)
			.containsExactly("OPEN_OVERDUE");
	}

	@Test
	void theListRunsTheSameStatementsHoweverLongItIs() {
		CommitteeId few = this.scene.committee("BCĐ ít việc", null);
		CommitteeId many = this.scene.committee("BCĐ nhiều việc", null);
		give(few, seat(few, PostRole.CHAIR, "Trưởng ban ít việc", "truongbanitviec"),
				person("Người nhận ít", "nguoinhanit"), 3);
		MembershipView busy = seat(many, PostRole.CHAIR, "Trưởng ban nhiều việc", "truongbannhieuviec");
		for (int i = 0; i < 9; i++) {
			give(many, busy, person("Người thứ " + i + " nhận việc", "nguoinhanviec" + i), i);
		}
		list("truongbanitviec", few);
		List<String> shortList = this.statements.during(() -> list("truongbanitviec", few));
		List<String> longList = this.statements.during(() -> list("truongbannhieuviec", many));
		assertThat(longList).hasSameSizeAs(shortList);
	}

	private void give(CommitteeId committee, MembershipView giver, @Nullable PersonId answers, int daysAhead) {
		give(committee, giver, answers, this.scene.agency("Sở chủ trì " + Ids.next()),
				LegalTime.today(this.clock).plusDays(daysAhead));
	}

	private void give(CommitteeId committee, MembershipView giver, @Nullable PersonId answers, AgencyId lead,
			LocalDate due) {
		AgencyId helps = this.scene.agency("Sở phối hợp " + Ids.next());
		this.tasks.save(new Task(
				new Task.Assignment(committee.value(), Ids.next(), null, giver.id().value(),
						(answers != null) ? answers.value() : null),
				new TaskContent("Kết nối dữ liệu", null, lead.value(), List.of(helps.value()), due),
				this.clock.instant()));
	}

	private MembershipView seat(CommitteeId body, PostRole post, String fullName, String username) {
		return this.scene.seat(body, person(fullName, username), post);
	}

	private PersonId person(String fullName, String username) {
		PersonId person = this.scene.person(fullName, null);
		this.api.link(username, person);
		return person;
	}

	private GraphQlTester.Response list(String username, CommitteeId committee) {
		return this.api.as(username, Role.MEMBER).document(TASKS).variable("committee", committee.globalId()).execute();
	}

	private GraphQlTester.Response report(String username, String task, int version, int percent) {
		return this.api.as(username, Role.MEMBER)
			.document(REPORT)
			.variable("input",
					Map.of("taskId", task, "expectedVersion", version, "percent", percent, "note",
							"Đã làm xong phần này"))
			.execute();
	}

}

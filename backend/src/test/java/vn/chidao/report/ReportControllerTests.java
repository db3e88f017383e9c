package vn.chidao.report;

import java.time.LocalDate;
import java.util.List;
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
import vn.chidao.support.Json;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports owed under Quy chế 61/QĐ-BCĐ, Điều 15 khoản 3.
 */
@IntegrationTest
class ReportControllerTests {

	/** A year that lies ahead, so that nothing is overdue yet. */
	private static final int YEAR = 2035;

	private static final String JUNE = """
			query($committee: ID!) {
				reports(first: 50, filter: { committeeId: $committee, dueFrom: "2035-06-01", dueTo: "2035-06-20" }) {
					nodes {
						id version dueOn dueBefore state inTime results viewerCanSubmit recipient
						reporter { person { fullName } } committee { shortName } citations { label anchor }
						findings { severity message citations { label } }
					}
				}
			}""";

	private static final String SUBMIT = """
			mutation($input: SubmitReportInput!) {
				submitReport(input: $input) {
					report { state inTime viewerCanSubmit results }
					userErrors { __typename message path }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private ObligationRecorder recorder;

	@Autowired
	private Statements statements;

	@Test
	void membersReportBeforeTheFifteenthThatIsOnTheFourteenthAtTheLatest() {
		CommitteeId committee = committee("BCĐ kỳ tháng sáu");
		seat(committee, "Ủy viên kỳ sáu", "uyvienkysau");
		this.recorder.record(committee, YEAR);
		GraphQlTester.Response june = june("uyvienkysau", committee);
		june.path("reports.nodes").entityList(Object.class).hasSize(1);
		june.path("reports.nodes[0].dueOn").entity(LocalDate.class).isEqualTo(LocalDate.of(YEAR, 6, 14));
		june.path("reports.nodes[0].dueBefore").entity(LocalDate.class).isEqualTo(LocalDate.of(YEAR, 6, 15));
		june.path("reports.nodes[0].citations[0].label")
			.entity(String.class)
			.satisfies((label) -> assertThat(label).contains("Điều 15 khoản 3", "61/QĐ-BCĐ"));
		june.path("reports.nodes[0].viewerCanSubmit").entity(Boolean.class).isEqualTo(true);
	}

	@Test
	void aReportDueOnTheDayItsDataIsClosedCarriesTheWarningOfTheDecree() {
		CommitteeId committee = committee("BCĐ chốt số liệu");
		seat(committee, "Ủy viên chốt số liệu", "uyvienchotsolieu");
		this.recorder.record(committee, YEAR);
		GraphQlTester.Response june = june("uyvienchotsolieu", committee);
		june.path("reports.nodes[0].findings[0].severity").entity(String.class).isEqualTo("WARN");
		june.path("reports.nodes[0].findings[0].citations[0].label")
			.entity(String.class)
			.isEqualTo("Điều 8 khoản 5 Nghị định 09/2019/NĐ-CP");
	}

	@Test
	void aMemberSubmitsOnceAndTheTextIsFinal() {
		CommitteeId committee = committee("BCĐ nộp báo cáo");
		seat(committee, "Người nộp", "nguoinop");
		this.recorder.record(committee, YEAR);
		GraphQlTester.Response june = june("nguoinop", committee);
		String id = june.path("reports.nodes[0].id").entity(String.class).get();
		int version = june.path("reports.nodes[0].version").entity(Integer.class).get();
		submit("nguoinop", id, version, " ").path("submitReport.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("content", "results");
		submit("nguoinop", id, version + 7, "Xong").path("submitReport.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("StaleVersion");
		submit("nguoinop", id, version, "Đã xong 12 việc").path("submitReport.report.state")
			.entity(String.class)
			.isEqualTo("SUBMITTED");
		int after = june("nguoinop", committee).path("reports.nodes[0].version").entity(Integer.class).get();
		submit("nguoinop", id, after, "Sửa lại").path("submitReport.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
	}

	@Test
	void inTheTaskForceHeadsOfGroupsReportEachWeekAndItsLeaderEachMonth() {
		CommitteeId force = this.scene.regulated("Tổ công tác báo cáo tuần", "TCT426");
		seat(force, PostRole.CHAIR, "Tổ trưởng báo cáo tháng", "totruongbaocaothang");
		CommitteeId group = this.scene.body(CommitteeKind.WORKING_GROUP, "Nhóm báo cáo tuần", force);
		seat(group, PostRole.GROUP_LEADER, "Trưởng nhóm báo cáo tuần", "truongnhombaocaotuan");
		this.recorder.record(force, YEAR);
		owned("totruongbaocaothang", force).path("reports.nodes").entityList(Object.class).hasSize(12);
		GraphQlTester.Response weekly = owned("truongnhombaocaotuan", force);
		weekly.path("reports.nodes[*].reporter.post")
			.entityList(String.class)
			.satisfies((posts) -> assertThat(posts).hasSize(52).containsOnly("GROUP_LEADER"));
		submit("truongnhombaocaotuan", weekly.path("reports.nodes[0].id").entity(String.class).get(),
				weekly.path("reports.nodes[0].version").entity(Integer.class).get(), "Đã rà soát thủ tục")
			.path("submitReport.report.state")
			.entity(String.class)
			.isEqualTo("SUBMITTED");
	}

	private GraphQlTester.Response owned(String username, CommitteeId committee) {
		return this.api.as(username, Role.MEMBER).document("""
				query($committee: ID!) {
					reports(first: 100, filter: { committeeId: $committee, mine: true, dueFrom: "2035-01-01" }) {
						nodes { id version reporter { post } }
					}
				}""").variable("committee", committee.globalId()).execute();
	}

	@Test
	void theHelperTeamSeesWhoHasAndHasNotAndOtherMembersSeeNothing() {
		CommitteeId committee = committee("BCĐ theo dõi");
		CommitteeId team = this.scene.team("Tổ theo dõi", committee);
		seat(team, PostRole.TEAM_LEADER, "Tổ trưởng theo dõi", "totruongtheodoi");
		seat(committee, "Đã nộp", "danop");
		seat(committee, "Chưa nộp", "chuanop");
		this.recorder.record(committee, YEAR);
		GraphQlTester.Response mine = june("danop", committee);
		submit("danop", mine.path("reports.nodes[0].id").entity(String.class).get(),
				mine.path("reports.nodes[0].version").entity(Integer.class).get(), "Đã xong");
		GraphQlTester.Response rounds = this.api.as("totruongtheodoi", Role.MEMBER).document("""
				query($id: ID!) {
					committee(id: $id) { reportRounds(year: 2035) { dueOn owed submitted reports { state } } }
				}""").variable("id", committee.globalId()).execute();
		List<Map<String, Object>> june = rounds.path("committee.reportRounds")
			.entityList(Json.OBJECT)
			.get()
			.stream()
			.filter((round) -> "2035-06-14".equals(round.get("dueOn")))
			.toList();
		assertThat(june).singleElement()
			.satisfies((round) -> assertThat(round).containsEntry("owed", 2).containsEntry("submitted", 1));
		june("chuanop", committee).path("reports.nodes[*].reporter.person.fullName")
			.entityList(String.class)
			.containsExactly("Chưa nộp");
	}

	@Test
	void aDraftIsItsWritersOwn() {
		CommitteeId committee = committee("BCĐ dự thảo");
		CommitteeId team = this.scene.team("Tổ dự thảo", committee);
		seat(team, PostRole.TEAM_LEADER, "Tổ trưởng dự thảo", "totruongduthao");
		seat(committee, "Đang viết", "dangviet");
		this.recorder.record(committee, YEAR);
		GraphQlTester.Response mine = june("dangviet", committee);
		this.api.as("dangviet", Role.MEMBER)
			.document("mutation($input: SaveReportDraftInput!) { saveReportDraft(input: $input) { report { state } } }")
			.variable("input",
					input(mine.path("reports.nodes[0].id").entity(String.class).get(),
							mine.path("reports.nodes[0].version").entity(Integer.class).get(), "Nháp"))
			.execute()
			.path("saveReportDraft.report.state")
			.entity(String.class)
			.isEqualTo("DRAFT");
		this.api.as("totruongduthao", Role.MEMBER)
			.document("query($id: ID!) { report(id: $id) { results state } }")
			.variable("id", mine.path("reports.nodes[0].id").entity(String.class).get())
			.execute()
			.path("report.results")
			.valueIsNull()
			.path("report.state")
			.entity(String.class)
			.isEqualTo("DRAFT");
		june("dangviet", committee).path("reports.nodes[0].results").entity(String.class).isEqualTo("Nháp");
	}

	@Test
	void theListRunsTheSameStatementsHoweverLongItIs() {
		CommitteeId few = committee("BCĐ ít báo cáo");
		CommitteeId many = committee("BCĐ nhiều báo cáo");
		CommitteeId fewTeam = this.scene.team("Tổ ít", few);
		CommitteeId manyTeam = this.scene.team("Tổ nhiều", many);
		seat(fewTeam, PostRole.TEAM_LEADER, "Tổ trưởng ít", "totruongit");
		seat(manyTeam, PostRole.TEAM_LEADER, "Tổ trưởng nhiều", "totruongnhieu");
		seat(few, "Một người", "motnguoi");
		for (int i = 0; i < 6; i++) {
			seat(many, "Người thứ " + i, "nguoithu" + i);
		}
		this.recorder.record(few, YEAR);
		this.recorder.record(many, YEAR);
		june("totruongit", few);
		List<String> shortList = this.statements.during(() -> june("totruongit", few));
		List<String> longList = this.statements.during(() -> june("totruongnhieu", many));
		assertThat(longList).hasSameSizeAs(shortList);
	}

	private CommitteeId committee(String name) {
		CommitteeId committee = this.scene.committee(name, null);
		this.api.asAdmin()
			.document("""
					mutation($input: AdoptRegulationTemplateInput!) {
						adoptRegulationTemplate(input: $input) { regulation { id } userErrors { message } }
					}""")
			.variable("input", Map.of("committeeId", committee.globalId(), "templateCode", "DA06"))
			.execute()
			.path("adoptRegulationTemplate.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		return committee;
	}

	private void seat(CommitteeId body, String fullName, String username) {
		seat(body, PostRole.MEMBER, fullName, username);
	}

	private void seat(CommitteeId body, PostRole post, String fullName, String username) {
		PersonId person = this.scene.person(fullName, null);
		this.scene.seat(body, person, post);
		this.api.link(username, person);
	}

	private GraphQlTester.Response june(String username, CommitteeId committee) {
		return this.api.as(username, Role.MEMBER).document(JUNE).variable("committee", committee.globalId()).execute();
	}

	private GraphQlTester.Response submit(String username, String report, int version, String results) {
		return this.api.as(username, Role.MEMBER)
			.document(SUBMIT)
			.variable("input", input(report, version, results))
			.execute();
	}

	private static Map<String, Object> input(String report, int version, String results) {
		return Map.of("reportId", report, "expectedVersion", version, "content",
				Map.of("results", results, "difficulties", "", "proposals", ""));
	}

}

package vn.chidao.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings under 61/QĐ-BCĐ: the API refuses with the clause what the regulation refuses.
 */
@IntegrationTest
class MeetingControllerTests {

	private static final String FINDINGS = "query($id: ID!) { meeting(id: $id) { findings { ruleType severity } } }";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void onlyTheStandingAgencyProposes() {
		MeetingScene it = scene("đề nghị");
		Map<String, Object> input = Map.of("committeeId", it.committee(), "details", it.details("AD_HOC", 30), "reason",
				"Vướng mắc về dữ liệu");
		refusedBy(it.act("uyvien", "proposeMeeting", "meeting { id }", input), "PROPOSE_RIGHT", "d14k1");
		String meeting = MeetingScene.id(it.act("congan", "proposeMeeting", "meeting { id state }", input), "meeting");
		notFound(it, "uyvien", meeting);
		assertThat(it.version("congan", meeting)).isZero();
		assertThat(it.version("thuky", meeting)).isZero();
		refusedBy(it.act("congan", "declineProposal", "meeting { id }", reasoned(it, "congan", meeting)),
				"CONVENE_RIGHT", "d14k1");
		it.ask("pho", "{ myWork { items { kind subject { id } } } }", Map.of())
			.path("myWork.items[*].kind")
			.entityList(String.class)
			.contains("DECIDE_PROPOSAL");
		it.act("pho", "declineProposal", "meeting { state proposal { declinedReason } }", reasoned(it, "pho", meeting))
			.path("it.meeting.state")
			.entity(String.class)
			.isEqualTo("CANCELLED");
	}

	@Test
	void aNoticeOneDayAheadIsRefusedAndThirtyDaysAheadGoesOut() {
		MeetingScene it = scene("triệu tập");
		String late = it.prepared("AD_HOC", 1);
		GraphQlTester.Response refused = it.act("pho", "convokeMeeting", "meeting { id } findings { severity }",
				it.versioned("pho", late));
		refusedBy(refused, "NOTICE_PERIOD", "d14k3");
		refused.path("it.userErrors[0].wayOut").entity(String.class).satisfies((way) -> assertThat(way).isNotBlank());
		String meeting = it.prepared("AD_HOC", 30);
		GraphQlTester.Response convoked = it.act("pho", "convokeMeeting", """
				meeting {
					state sessionNumber presidingMember { post } convokedBy { post }
					dispatchDeadline { workingDays calendarVersion steps { date counted } }
					dispatchCitations { anchor }
					papers { inTime file { name } }
					invitations { response sentAt member { post person { fullName } } }
				}
				findings { severity }""", it.versioned("pho", meeting));
		convoked.path("it.userErrors").entityList(Object.class).hasSize(0);
		convoked.path("it.meeting.state").entity(String.class).isEqualTo("INVITED");
		convoked.path("it.meeting.sessionNumber").entity(Integer.class).isEqualTo(1);
		convoked.path("it.meeting.presidingMember.post").entity(String.class).isEqualTo("CHAIR");
		convoked.path("it.meeting.dispatchDeadline.workingDays").entity(Integer.class).isEqualTo(2);
		convoked.path("it.meeting.dispatchCitations[0].anchor").entity(String.class).isEqualTo("d14k3");
		convoked.path("it.meeting.papers[0].inTime").entity(Boolean.class).isEqualTo(true);
		convoked.path("it.meeting.invitations[*].member.post")
			.entityList(String.class)
			.containsExactly("CHAIR", "STANDING_VICE_CHAIR", "MEMBER", "MEMBER");
	}

	@Test
	void aNoticeGoesOutWithPapersContentAndPlace() {
		MeetingScene it = scene("thiếu tài liệu");
		Map<String, Object> bare = new HashMap<>(it.details("REGULAR", 30));
		bare.put("content", "");
		bare.put("place", "");
		String meeting = MeetingScene.id(it.act("thuky", "prepareMeeting", "meeting { id }",
				Map.of("committeeId", it.committee(), "details", bare)), "meeting");
		it.act("truong", "convokeMeeting", "meeting { id }", it.versioned("truong", meeting))
			.path("it.userErrors[*].ruleType")
			.entityList(String.class)
			.satisfies((types) -> assertThat(types).hasSize(2).containsOnly("NOTICE_PERIOD"));
		it.ask("thuky", FINDINGS, Map.of("id", meeting))
			.path("meeting.findings[*].severity")
			.entityList(String.class)
			.contains("BLOCK", "WARN");
	}

	@Test
	void aRegularMeetingIsConvenedByTheHeadAlone() {
		MeetingScene it = scene("định kỳ");
		String meeting = it.prepared("REGULAR", 30);
		refusedBy(it.act("pho", "convokeMeeting", "meeting { id }", it.versioned("pho", meeting)), "CONVENE_RIGHT",
				"d4k6");
		it.ask("pho", "query($id: ID!) { meeting(id: $id) { viewerCanConvoke viewerCanPrepare } }",
				Map.of("id", meeting))
			.path("meeting.viewerCanConvoke")
			.entity(Boolean.class)
			.isEqualTo(false);
		it.act("truong", "convokeMeeting", "meeting { state }", it.versioned("truong", meeting))
			.path("it.meeting.state")
			.entity(String.class)
			.isEqualTo("INVITED");
	}

	@Test
	void anOldVersionIsRefusedWithTheMeetingAsItIs() {
		MeetingScene it = scene("phiên bản");
		String meeting = it.prepared("REGULAR", 30);
		it.ask("thuky", """
				mutation($input: ReviseMeetingInput!) {
					it: reviseMeeting(input: $input) {
						userErrors { __typename ... on StaleVersion { current { ... on Meeting { id title } } } }
					}
				}""",
				Map.of("input",
						Map.of("meetingId", meeting, "expectedVersion", 7, "details", it.details("REGULAR", 31))))
			.path("it.userErrors[0].current.id")
			.entity(String.class)
			.isEqualTo(meeting);
	}

	@Test
	void theHeadMayLetAMemberChairARegularMeetingOnly() {
		MeetingScene it = scene("chủ trì");
		String adHoc = it.prepared("AD_HOC", 30);
		refusedBy(it.act("truong", "designateChair", "meeting { id }", chair(it, adHoc, "uyvien")), "CHAIR_RIGHT",
				"d4k6");
		String regular = it.prepared("REGULAR", 30);
		it.act("truong", "designateChair", "meeting { presidingMember { post } }", chair(it, regular, "uyvien"))
			.path("it.meeting.presidingMember.post")
			.entity(String.class)
			.isEqualTo("MEMBER");
		refusedBy(it.act("pho", "designateChair", "meeting { id }", chair(it, regular, "pho")), "CHAIR_RIGHT", "d4k6");
	}

	@Test
	void anAbsenceNeedsTheChairAndASubstituteLeavesAnOpinionOwed() {
		MeetingScene it = scene("vắng mặt");
		String meeting = it.convoked("REGULAR");
		String invitation = it.invitation("uyvien", meeting);
		Map<String, Object> substitute = Map.of("invitationId", invitation, "personId", it.person("thay").globalId());
		illegal(it.act("uyvien", "appointSubstitute", "invitation { id }", substitute));
		it.act("uyvien", "requestAbsence", "invitation { response absence { citations { anchor } } }",
				Map.of("invitationId", invitation, "reason", "Đi công tác"))
			.path("it.invitation.absence.citations[0].anchor")
			.entity(String.class)
			.isEqualTo("d7k5");
		Map<String, Object> consent = Map.of("invitationId", invitation, "granted", true);
		refusedBy(it.act("congan", "decideAbsence", "invitation { id }", consent), "ABSENCE_CONSENT", "d7k5");
		notFound(it, "thay", meeting);
		it.act("truong", "decideAbsence", "invitation { response }", consent)
			.path("it.invitation.response")
			.entity(String.class)
			.isEqualTo("ABSENCE_GRANTED");
		it.act("uyvien", "appointSubstitute", "invitation { owesWrittenOpinion writtenOpinionCitations { anchor } }",
				substitute)
			.path("it.invitation.owesWrittenOpinion")
			.entity(Boolean.class)
			.isEqualTo(true);
		assertThat(it.version("thay", meeting)).isPositive();
		close(it, meeting, invitation);
		it.ask("uyvien", "{ myWork { items { kind citations { anchor } } } }", Map.of())
			.path("myWork.items[*].kind")
			.entityList(String.class)
			.contains("WRITE_OPINION");
		it.act("uyvien", "submitWrittenOpinion", "invitation { owesWrittenOpinion }",
				Map.of("invitationId", invitation, "text", "Nhất trí với dự thảo kế hoạch"))
			.path("it.invitation.owesWrittenOpinion")
			.entity(Boolean.class)
			.isEqualTo(false);
		assertThat(findings(it, meeting)).doesNotContain("SUBSTITUTE_OPINION");
	}

	private static void close(MeetingScene it, String meeting, String invitation) {
		it.act("thuky", "openMeeting", "meeting { id }", it.versioned("thuky", meeting));
		it.act("thuky", "recordAttendance", "invitation { attendance }",
				Map.of("invitationId", invitation, "status", "SUBSTITUTED"));
		for (String who : List.of("truong", "pho", "congan")) {
			it.act("thuky", "recordAttendance", "invitation { id }",
					Map.of("invitationId", it.invitation(who, meeting), "status", "PRESENT"));
		}
		it.act("thuky", "closeMeeting", "meeting { state } findings { ruleType severity citations { anchor } }",
				it.versioned("thuky", meeting))
			.path("it.findings[?(@.ruleType == 'SUBSTITUTE_OPINION')].citations[0].anchor")
			.entityList(String.class)
			.containsExactly("d7k5");
		assertThat(findings(it, meeting)).contains("SUBSTITUTE_OPINION");
	}

	@Test
	void aPlanIsDecidedByTheMajorityAndAnotherMatterByTheHead() {
		MeetingScene it = scene("quyết định");
		String meeting = it.opened("REGULAR");
		String plan = it.item(meeting, "PLAN");
		String other = it.item(meeting, "OTHER");
		refusedBy(it.act("truong", "decideAgendaItem", "agendaItem { id }", decision(plan, true)), "DECISION_MODE",
				"d3k2");
		vote(it, "truong", plan, "FOR");
		vote(it, "pho", plan, "FOR");
		vote(it, "congan", plan, "AGAINST");
		it.act("thuky", "castVote", "agendaItem { tally { for against base } }",
				Map.of("agendaItemId", plan, "choice", "FOR", "membershipId", it.membership("uyvien")))
			.path("it.agendaItem.tally.for")
			.entity(Integer.class)
			.isEqualTo(3);
		refusedBy(it.act("truong", "decideAgendaItem", "agendaItem { id }", decision(plan, false)), "DECISION_MODE",
				"d3k2");
		GraphQlTester.Response decided = it.act("truong", "decideAgendaItem",
				"agendaItem { decision { mode approved citations { anchor } } tally { base } }", decision(plan, true));
		decided.path("it.agendaItem.decision.mode").entity(String.class).isEqualTo("MAJORITY");
		decided.path("it.agendaItem.tally.base").entity(Integer.class).isEqualTo(4);
		refusedBy(it.act("congan", "castVote", "agendaItem { id }", Map.of("agendaItemId", other, "choice", "FOR")),
				"DECISION_MODE", "d4k10");
		refusedBy(it.act("pho", "decideAgendaItem", "agendaItem { id }", decision(other, true)), "DECISION_MODE",
				"d4k10");
		it.act("truong", "decideAgendaItem", "agendaItem { decision { mode } }", decision(other, true))
			.path("it.agendaItem.decision.mode")
			.entity(String.class)
			.isEqualTo("HEAD");
	}

	@Test
	void aPaperAfterTheLatestMomentIsTakenMarkedAndKeptAsAFinding() {
		MeetingScene it = scene("tài liệu muộn");
		String meeting = it.convoked("REGULAR");
		this.jdbc
			.sql("update meeting set dispatch_deadline = utc_timestamp(6) - interval 1 hour, "
					+ "starts_at = utc_timestamp(6) + interval 1 hour order by created_at desc limit 1")
			.update();
		it.act("thuky", "attachPaper", "paper { inTime }", Map.of("meetingId", meeting, "fileId", it.upload("thuky")))
			.path("it.paper.inTime")
			.entity(Boolean.class)
			.isEqualTo(false);
		assertThat(findings(it, meeting)).contains("NOTICE_PERIOD");
	}

	@Test
	void papersAreForThoseWhoMayKnowOfTheMeeting() {
		MeetingScene it = scene("quyền đọc");
		String meeting = it.convoked("REGULAR");
		String path = it
			.ask("uyvien", "query($id: ID!) { meeting(id: $id) { papers { file { downloadPath } } } }",
					Map.of("id", meeting))
			.path("meeting.papers[0].file.downloadPath")
			.entity(String.class)
			.get();
		assertThat(this.mvc.get().uri(path).header(HttpHeaders.AUTHORIZATION, it.bearer("uyvien"))).hasStatus(200);
		assertThat(this.mvc.get().uri(path).header(HttpHeaders.AUTHORIZATION, it.bearer("ngoai"))).hasStatus(404);
	}

	@Test
	void theTeamConvenesItsOwnMeetingsAndItsHeadDecides() {
		MeetingScene it = scene("tổ giúp việc");
		String meeting = MeetingScene.id(it.act("thuky", "prepareMeeting", "meeting { id }",
				Map.of("committeeId", it.team(), "details", it.details("AD_HOC", 30))), "meeting");
		it.act("thuky", "attachPaper", "paper { id }", Map.of("meetingId", meeting, "fileId", it.upload("thuky")));
		refusedBy(it.act("thuky", "convokeMeeting", "meeting { id }", it.versioned("thuky", meeting)), "CONVENE_RIGHT",
				"d14k4");
		it.act("totruong", "convokeMeeting", "meeting { state agenda { id } }", it.versioned("totruong", meeting))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		notFound(it, "uyvien", meeting);
		assertThat(it.version("pho", meeting)).isPositive();
		String item = it.item(meeting, "PLAN");
		it.ask("tovien",
				"query($id: ID!) { node(id: $id) { ... on AgendaItem { decisionMode decisionCitations { anchor } } } }",
				Map.of("id", item))
			.path("node.decisionMode")
			.entity(String.class)
			.isEqualTo("HEAD");
	}

	@Test
	void listingMoreMeetingsCostsNoMoreStatements() {
		MeetingScene it = scene("nhiều cuộc họp");
		someMeetings(it);
		int few = cost(it).size();
		someMeetings(it);
		someMeetings(it);
		assertThat(cost(it)).hasSize(few);
	}

	private static void someMeetings(MeetingScene it) {
		it.item(it.convoked("REGULAR"), "PLAN");
		it.item(it.prepared("AD_HOC", 40), "OTHER");
	}

	private List<String> cost(MeetingScene it) {
		return this.statements.during(() -> it.ask("truong", """
				query($committee: ID!) {
					meetings(first: 20, filter: { committeeId: $committee }) {
						nodes {
							id state committee { shortName } presidingMember { person { fullName } }
							invitations { response member { person { fullName } } }
							papers { title file { name } } agenda { decisionMode }
							findings { message } dispatchDeadline { latestAt } dispatchCitations { label }
							viewerCanConvoke viewerCanCancel viewerCanOpen viewerCanPrepare
						}
					}
				}""", Map.of("committee", it.committee())).path("meetings.nodes").entityList(Object.class));
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

	private static List<String> findings(MeetingScene it, String meeting) {
		return it.ask("thuky", FINDINGS, Map.of("id", meeting))
			.path("meeting.findings[*].ruleType")
			.entityList(String.class)
			.get();
	}

	private static void vote(MeetingScene it, String who, String item, String choice) {
		it.act(who, "castVote", "agendaItem { id }", Map.of("agendaItemId", item, "choice", choice))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
	}

	private static Map<String, Object> decision(String item, boolean approved) {
		return Map.of("agendaItemId", item, "approved", approved, "text", "Thống nhất nội dung");
	}

	private static Map<String, Object> chair(MeetingScene it, String meeting, String who) {
		Map<String, Object> input = new HashMap<>(it.versioned("thuky", meeting));
		input.put("membershipId", it.membership(who));
		return input;
	}

	private static Map<String, Object> reasoned(MeetingScene it, String who, String meeting) {
		Map<String, Object> input = new HashMap<>(it.versioned(who, meeting));
		input.put("reason", "Chưa cần thiết");
		return input;
	}

	private static void refusedBy(GraphQlTester.Response response, String ruleType, String anchor) {
		response.path("it.userErrors[0].__typename").entity(String.class).isEqualTo("RuleViolation");
		response.path("it.userErrors[0].ruleType").entity(String.class).isEqualTo(ruleType);
		response.path("it.userErrors[0].citations[*].anchor").entityList(String.class).contains(anchor);
		response.path("it.userErrors[0].decidedBy")
			.entityList(String.class)
			.satisfies((who) -> assertThat(who).isNotEmpty());
	}

	private static void illegal(GraphQlTester.Response response) {
		response.path("it.userErrors[0].__typename").entity(String.class).isEqualTo("IllegalMove");
	}

	private static void notFound(MeetingScene it, String who, String meeting) {
		it.ask(who, "query($id: ID!) { meeting(id: $id) { title } }", Map.of("id", meeting))
			.errors()
			.satisfy((errors) -> assertThat(errors)
				.anySatisfy((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

}

package vn.chidao.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Convening meetings under 61/QĐ-BCĐ: the API refuses with the clause what the regulation
 * refuses.
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

	@Test
	void onlyTheStandingAgencyProposes() {
		MeetingScene it = scene("đề nghị");
		Map<String, Object> input = Map.of("committeeId", it.committee(), "details", it.details("AD_HOC", 30), "reason",
				"Vướng mắc về dữ liệu");
		Refused.by(it.act("uyvien", "proposeMeeting", "meeting { id }", input), "PROPOSE_RIGHT", "d14k1");
		String meeting = MeetingScene.id(it.act("congan", "proposeMeeting", "meeting { id state }", input), "meeting");
		Refused.asUnknown(it, "uyvien", meeting);
		assertThat(it.version("congan", meeting)).isZero();
		assertThat(it.version("thuky", meeting)).isZero();
		Refused.by(it.act("congan", "declineProposal", "meeting { id }", reasoned(it, "congan", meeting)),
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
		Refused.by(refused, "NOTICE_PERIOD", "d14k3");
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
		Refused.by(it.act("pho", "convokeMeeting", "meeting { id }", it.versioned("pho", meeting)), "CONVENE_RIGHT",
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
		Refused.by(it.act("truong", "designateChair", "meeting { id }", chair(it, adHoc, "uyvien")), "CHAIR_RIGHT",
				"d4k6");
		String regular = it.prepared("REGULAR", 30);
		it.act("truong", "designateChair", "meeting { presidingMember { post } }", chair(it, regular, "uyvien"))
			.path("it.meeting.presidingMember.post")
			.entity(String.class)
			.isEqualTo("MEMBER");
		Refused.by(it.act("pho", "designateChair", "meeting { id }", chair(it, regular, "pho")), "CHAIR_RIGHT", "d4k6");
	}

	@Test
	void theTeamConvenesItsOwnMeetingsAndItsHeadDecides() {
		MeetingScene it = scene("tổ giúp việc");
		String meeting = MeetingScene.id(it.act("thuky", "prepareMeeting", "meeting { id }",
				Map.of("committeeId", it.team(), "details", it.details("AD_HOC", 30))), "meeting");
		it.act("thuky", "attachPaper", "paper { id }", Map.of("meetingId", meeting, "fileId", it.upload("thuky")));
		Refused.by(it.act("thuky", "convokeMeeting", "meeting { id }", it.versioned("thuky", meeting)), "CONVENE_RIGHT",
				"d14k4");
		it.act("totruong", "convokeMeeting", "meeting { state agenda { id } }", it.versioned("totruong", meeting))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		Refused.asUnknown(it, "uyvien", meeting);
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

}

package vn.chidao.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A regulation under which half of the members may ask for a meeting together: two of the
 * four who sit in the committee.
 */
@IntegrationTest
class MemberRequestControllerTests {

	private static final String TOGETHER = """
			code: OWN
			identity:
			  number: "8"
			  symbol: QĐ-BCĐ
			  title: Quy chế cho thành viên yêu cầu họp
			  issuer: Ban Chỉ đạo
			  issuedOn: "2024-01-02"
			  sourceQuality: PRESS_SUMMARY
			rules:
			  - code: together
			    type: PROPOSE_RIGHT
			    severity: BLOCK
			    parameters: {body: COMMITTEE, kinds: [AD_HOC], memberShare: ">=1/2"}
			    provisions:
			      - {source: "dòng 1", quote: "khi có ít nhất một nửa số thành viên yêu cầu"}
			  - code: convene
			    type: CONVENE_RIGHT
			    severity: BLOCK
			    parameters: {body: COMMITTEE, holders: [HEAD]}
			    provisions:
			      - {source: "dòng 2", quote: "Trưởng ban triệu tập"}
			""";

	private static final String STATE = """
			query($id: ID!) { meeting(id: $id) {
				viewerCanJoin memberRequest { asked members needed isReached citations { quote } askedBy { person { fullName } } }
			} }""";

	private static final String CHECK = """
			query($input: ConvocationCheckInput!) { convocationCheck(input: $input) {
				viewerCanPropose
				memberRequest { asked members needed isReached citations { quote } askedBy { person { fullName } } }
			} }""";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void membersGatherUntilEnoughOfThemAskAndThenTheMeetingIsHeld() {
		MeetingScene it = scene("cùng yêu cầu");
		String meeting = begun(it);
		GraphQlTester.Response open = it.ask("congan", STATE, Map.of("id", meeting));
		open.path("meeting.viewerCanJoin").entity(Boolean.class).isEqualTo(true);
		open.path("meeting.memberRequest.asked").entity(Integer.class).isEqualTo(1);
		open.path("meeting.memberRequest.members").entity(Integer.class).isEqualTo(4);
		open.path("meeting.memberRequest.needed").entity(Integer.class).isEqualTo(2);
		open.path("meeting.memberRequest.citations[0].quote")
			.entity(String.class)
			.isEqualTo("khi có ít nhất một nửa số thành viên yêu cầu");
		assertThat(refusal(it.act("truong", "declineProposal", "meeting { id }", reasoned(it, "truong", meeting))))
			.startsWith("Mới có 1 trên 4 thành viên yêu cầu họp, cần 2");
		assertThat(waiting(it)).doesNotContain("DECIDE_PROPOSAL");
		it.act("congan", "joinProposal", "meeting { memberRequest { isReached } viewerCanJoin }",
				Map.of("meetingId", meeting))
			.path("it.meeting.memberRequest.isReached")
			.entity(Boolean.class)
			.isEqualTo(true);
		assertThat(waiting(it)).contains("DECIDE_PROPOSAL");
		assertThat(refusal(it.act("truong", "declineProposal", "meeting { id }", reasoned(it, "truong", meeting))))
			.startsWith("Đã có 2 trên 4 thành viên yêu cầu họp, đủ 2");
		assertThat(refusal(it.act("truong", "cancelMeeting", "meeting { id }", reasoned(it, "truong", meeting))))
			.startsWith("Đã có 2 trên 4 thành viên");
		it.act("truong", "convokeMeeting", "meeting { state }", it.versioned("truong", meeting))
			.path("it.meeting.state")
			.entity(String.class)
			.isEqualTo("INVITED");
	}

	@Test
	void nobodyAsksTwiceAndOnlyMembersAsk() {
		MeetingScene it = scene("yêu cầu một lần");
		String meeting = begun(it);
		Refused.asIllegal(it.act("uyvien", "joinProposal", "meeting { id }", Map.of("meetingId", meeting)));
		GraphQlTester.Response refused = it.act("tovien", "joinProposal", "meeting { id }",
				Map.of("meetingId", meeting));
		refused.path("it.userErrors[0].ruleType").entity(String.class).isEqualTo("PROPOSE_RIGHT");
		refused.path("it.userErrors[0].citations[*].label").entityList(String.class).hasSize(1);
		Refused.asUnknown(it, "ngoai", meeting);
		it.ask("uyvien", STATE, Map.of("id", meeting))
			.path("meeting.viewerCanJoin")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	@Test
	void whoMayAskTogetherSeesOnWhichDatesTheCommitteeCanMeet() {
		MeetingScene it = scene("ngày cùng yêu cầu");
		begun(it);
		it.ask("uyvien", "query($id: ID!) { proposedMeetingDates(committeeId: $id, first: 3) { dates { reasons } } }",
				Map.of("id", it.committee()))
			.path("proposedMeetingDates.dates")
			.entityList(Object.class)
			.hasSize(3);
	}

	@Test
	void whoBeginsIsToldBeforeHowManyMembersItTakes() {
		MeetingScene it = scene("biết trước số cần");
		GraphQlTester.Response told = check(it, "uyvien", "AD_HOC");
		told.path("convocationCheck.viewerCanPropose").entity(Boolean.class).isEqualTo(true);
		told.path("convocationCheck.memberRequest.asked").entity(Integer.class).isEqualTo(1);
		told.path("convocationCheck.memberRequest.members").entity(Integer.class).isEqualTo(4);
		told.path("convocationCheck.memberRequest.needed").entity(Integer.class).isEqualTo(2);
		told.path("convocationCheck.memberRequest.isReached").entity(Boolean.class).isEqualTo(false);
		told.path("convocationCheck.memberRequest.askedBy").entityList(Object.class).hasSize(1);
		told.path("convocationCheck.memberRequest.citations[0].quote")
			.entity(String.class)
			.isEqualTo("khi có ít nhất một nửa số thành viên yêu cầu");
	}

	@Test
	void whoProposesAloneOrNotAtAllNeedsNoOthers() {
		MeetingScene it = scene("không cần người khác");
		check(it, "truong", "AD_HOC").path("convocationCheck.memberRequest").valueIsNull();
		check(it, "tovien", "AD_HOC").path("convocationCheck.memberRequest").valueIsNull();
		check(it, "uyvien", "REGULAR").path("convocationCheck.memberRequest").valueIsNull();
	}

	@Test
	void whoeverBeganMayWithdraw() {
		MeetingScene it = scene("rút yêu cầu");
		String meeting = begun(it);
		it.act("uyvien", "cancelMeeting", "meeting { state }", reasoned(it, "uyvien", meeting))
			.path("it.meeting.state")
			.entity(String.class)
			.isEqualTo("CANCELLED");
	}

	@Test
	void whatIsProposedByOnesOwnRightGathersNobody() {
		MeetingScene it = scene("đề nghị riêng");
		String meeting = propose(it, "truong");
		it.ask("truong", STATE, Map.of("id", meeting)).path("meeting.memberRequest").valueIsNull();
		Refused.asUnknown(it, "uyvien", meeting);
	}

	private MeetingScene scene(String name) {
		MeetingScene it = new MeetingScene(name, "TN771", this.api, this.mvc, this.scene);
		GraphQlTester.Response started = admin("startRegulationDraft",
				Map.of("committeeId", it.committee(), "exported", TOGETHER));
		admin("adoptRegulationDraft",
				Map.of("draftId", started.path("it.draft.id").entity(String.class).get(), "expectedVersion",
						started.path("it.draft.version").entity(Integer.class).get(), "decisionNotation", "8/QĐ-BCĐ"));
		return it;
	}

	private GraphQlTester.Response admin(String mutation, Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		GraphQlTester.Response answer = this.api.asAdmin()
			.document("mutation($input: " + type + ") { it: " + mutation
					+ "(input: $input) { draft { id version } userErrors { message } } }")
			.variable("input", input)
			.execute();
		answer.path("it.userErrors").entityList(Object.class).hasSize(0);
		return answer;
	}

	private static String begun(MeetingScene it) {
		return propose(it, "uyvien");
	}

	private static String propose(MeetingScene it, String who) {
		return MeetingScene.id(it.act(who, "proposeMeeting", "meeting { id }", Map.of("committeeId", it.committee(),
				"details", it.details("AD_HOC", 30), "reason", "Vướng mắc về dữ liệu")), "meeting");
	}

	private static GraphQlTester.Response check(MeetingScene it, String who, String kind) {
		return it.ask(who, CHECK, Map.of("input", Map.of("committeeId", it.committee(), "kind", kind, "startsAt",
				Instant.now().plus(30, ChronoUnit.DAYS).toString())));
	}

	private static String refusal(GraphQlTester.Response response) {
		return response.path("it.userErrors[0].message").entity(String.class).get();
	}

	private static List<String> waiting(MeetingScene it) {
		return it.ask("truong", "{ myWork { items { kind } } }", Map.of())
			.path("myWork.items[*].kind")
			.entityList(String.class)
			.get();
	}

	private static Map<String, Object> reasoned(MeetingScene it, String who, String meeting) {
		Map<String, Object> input = new HashMap<>(it.versioned(who, meeting));
		input.put("reason", "Chưa cần thiết");
		return input;
	}

}

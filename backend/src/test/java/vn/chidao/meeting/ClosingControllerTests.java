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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The end of a meeting: who was there is on record, and the notice of its conclusions
 * goes out from whom the regulation names.
 */
@IntegrationTest
class ClosingControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void aMeetingDoesNotCloseBeforeEveryMemberIsAccountedFor() {
		MeetingScene it = scene("điểm danh");
		String meeting = it.convoked("REGULAR");
		it.act("thuky", "openMeeting", "meeting { id }", it.versioned("thuky", meeting));
		present(it, meeting, List.of("truong", "pho", "congan"));
		GraphQlTester.Response refused = it.act("truong", "closeMeeting", "meeting { id }",
				it.versioned("truong", meeting));
		refused.path("it.userErrors[0].__typename").entity(String.class).isEqualTo("IllegalMove");
		refused.path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("1 thành viên", "điểm danh"));
		it.act("thuky", "recordAttendance", "invitation { attendance }",
				Map.of("invitationId", it.invitation("uyvien", meeting), "status", "ABSENT"));
		closed(it, meeting);
	}

	@Test
	void aGuestWhoseAttendanceNobodyRecordedDoesNotHoldUpTheClose() {
		MeetingScene it = scene("khách mời");
		String meeting = it.prepared("REGULAR", 30);
		Map<String, Object> details = new HashMap<>(it.details("REGULAR", 30));
		details.put("isExtended", true);
		it.act("thuky", "reviseMeeting", "meeting { id }",
				Map.of("meetingId", meeting, "expectedVersion", it.version("thuky", meeting), "details", details));
		it.act("thuky", "inviteGuest", "meeting { id }", Map.of("meetingId", meeting, "agencyId", it.guests()));
		it.act("truong", "convokeMeeting", "meeting { id }", it.versioned("truong", meeting));
		it.act("thuky", "openMeeting", "meeting { id }", it.versioned("thuky", meeting));
		present(it, meeting, List.of("truong", "pho", "congan", "uyvien"));
		closed(it, meeting);
	}

	@Test
	void consentIsNoLongerGivenOnceTheMeetingHasOpened() {
		MeetingScene it = scene("xin vắng muộn");
		String meeting = it.convoked("REGULAR");
		String invitation = it.invitation("uyvien", meeting);
		it.act("uyvien", "requestAbsence", "invitation { id }", Map.of("invitationId", invitation, "reason", "Ốm"));
		it.act("thuky", "openMeeting", "meeting { id }", it.versioned("thuky", meeting));
		it.act("truong", "decideAbsence", "invitation { id }", Map.of("invitationId", invitation, "granted", true))
			.path("it.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
		it.act("thuky", "recordAttendance", "invitation { attendance }",
				Map.of("invitationId", invitation, "status", "EXCUSED"))
			.path("it.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
	}

	@Test
	void theHelperTeamSendsTheNoticeAndNobodyElse() {
		MeetingScene it = scene("người gửi thông báo");
		String meeting = it.opened("REGULAR");
		it.act("thuky", "adoptConclusion", "conclusion { id }", Map.of("meetingId", meeting, "text", "Triển khai"));
		closed(it, meeting);
		for (String who : List.of("truong", "uyvien")) {
			assertThat(maySend(it, who, meeting)).as(who).isFalse();
			GraphQlTester.Response refused = it.act(who, "issueConclusionNotice", "notice { id }",
					Map.of("meetingId", meeting));
			refused.path("it.userErrors[0].ruleType").entity(String.class).isEqualTo("CONCLUSION_NOTICE");
			refused.path("it.userErrors[0].citations[*].anchor").entityList(String.class).contains("d14k3");
		}
		assertThat(maySend(it, "tovien", meeting)).isTrue();
		it.act("tovien", "issueConclusionNotice", "notice { notation }", Map.of("meetingId", meeting))
			.path("it.notice.notation")
			.entity(String.class)
			.satisfies((notation) -> assertThat(notation).isNotBlank());
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

	private static boolean maySend(MeetingScene it, String who, String meeting) {
		return it.ask(who, "query($id: ID!) { meeting(id: $id) { viewerCanIssueNotice } }", Map.of("id", meeting))
			.path("meeting.viewerCanIssueNotice")
			.entity(Boolean.class)
			.get();
	}

	private static void present(MeetingScene it, String meeting, List<String> members) {
		for (String who : members) {
			it.act("thuky", "recordAttendance", "invitation { id }",
					Map.of("invitationId", it.invitation(who, meeting), "status", "PRESENT"));
		}
	}

	private static void closed(MeetingScene it, String meeting) {
		it.act("truong", "closeMeeting", "meeting { state }", it.versioned("truong", meeting))
			.path("it.meeting.state")
			.entity(String.class)
			.isEqualTo("CLOSED");
	}

}

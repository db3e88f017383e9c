package vn.chidao.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who attends besides the members is for the chair of the meeting to decide (61/QĐ-BCĐ,
 * Điều 14 khoản 1).
 */
@IntegrationTest
class AttendeesControllerTests {

	private static final String NOT_YOURS = "Ông, bà không có quyền quyết định thành phần tham dự.";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void aDeputyWhoInvitesToAMeetingTheHeadChairsIsToldWhoDecides() {
		MeetingScene it = scene("thành phần phó mời");
		assertThat(toldOnConvening(it, "pho", extended(it, true)))
			.anySatisfy((message) -> assertThat(message).contains(NOT_YOURS, "người chủ trì cuộc họp"));
	}

	@Test
	void theHeadWhoChairsDecidesAndSoNobodyIsInvitedByName() {
		MeetingScene it = scene("thành phần trưởng mời");
		assertThat(toldOnConvening(it, "truong", extended(it, true)))
			.noneSatisfy((message) -> assertThat(message).contains(NOT_YOURS));
		assertThat(toldOnConvening(it, "pho", extended(it, false)))
			.noneSatisfy((message) -> assertThat(message).contains(NOT_YOURS));
	}

	@Test
	void whoAddsAGuestOnceInvitationsAreOutAndDoesNotDecideIsTold() {
		MeetingScene it = scene("thành phần mời thêm");
		String meeting = extended(it, false);
		assertThat(toldOnConvening(it, "truong", meeting))
			.noneSatisfy((message) -> assertThat(message).contains(NOT_YOURS));
		invite(it, "truong", meeting, it.guests());
		assertThat(told(it, "truong", meeting)).noneSatisfy((message) -> assertThat(message).contains(NOT_YOURS));
		invite(it, "pho", meeting, this.scene.agency("Sở được mời thêm").globalId());
		assertThat(told(it, "truong", meeting))
			.anySatisfy((message) -> assertThat(message).contains(NOT_YOURS, "người chủ trì cuộc họp"));
	}

	private static void invite(MeetingScene it, String who, String meeting, String agency) {
		it.act(who, "inviteGuest", "meeting { id }", Map.of("meetingId", meeting, "agencyId", agency))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

	private static String extended(MeetingScene it, boolean withGuests) {
		String meeting = it.prepared("AD_HOC", 30);
		Map<String, Object> details = new HashMap<>(it.details("AD_HOC", 30));
		details.put("isExtended", true);
		it.act("thuky", "reviseMeeting", "meeting { id }",
				Map.of("meetingId", meeting, "expectedVersion", it.version("thuky", meeting), "details", details));
		if (withGuests) {
			it.act("thuky", "inviteGuest", "meeting { id }", Map.of("meetingId", meeting, "agencyId", it.guests()));
		}
		return meeting;
	}

	private static List<String> toldOnConvening(MeetingScene it, String who, String meeting) {
		it.act(who, "convokeMeeting", "meeting { state }", it.versioned(who, meeting))
			.path("it.meeting.state")
			.entity(String.class)
			.isEqualTo("INVITED");
		return told(it, who, meeting);
	}

	private static List<String> told(MeetingScene it, String who, String meeting) {
		return it.ask(who, "query($id: ID!) { meeting(id: $id) { findings { message } } }", Map.of("id", meeting))
			.path("meeting.findings[*].message")
			.entityList(String.class)
			.get();
	}

}

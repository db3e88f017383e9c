package vn.chidao.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;

import static org.assertj.core.api.Assertions.assertThat;

/** A committee does not end while people are invited to its meeting. */
@IntegrationTest
class EndingBodyControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Autowired
	private Clock clock;

	@Test
	void theEndWaitsForAConvenedMeetingAndNotForOneThatIsPrepared() {
		MeetingScene meetings = new MeetingScene("giải thể", this.api, this.mvc, this.scene);
		meetings.prepared("AD_HOC", 30);
		String convened = meetings.convoked("AD_HOC");
		assertThat(Mutation.refusal(dissolve(meetings))).startsWith("Còn 1 cuộc họp đã triệu tập");
		Map<String, Object> cancelled = new HashMap<>(meetings.versioned("truong", convened));
		cancelled.put("reason", "Ban Chỉ đạo giải thể");
		Mutation.done(meetings.act("truong", "cancelMeeting", "meeting { id }", cancelled));
		Mutation.done(dissolve(meetings));
	}

	private GraphQlTester.Response dissolve(MeetingScene meetings) {
		LocalDate yesterday = LegalTime.today(this.clock).minusDays(1);
		int version = this.api.asAdmin()
			.document("query($id: ID!) { committee(id: $id) { version } }")
			.variable("id", meetings.committee())
			.execute()
			.path("committee.version")
			.entity(Integer.class)
			.get();
		return Mutation.send(this.api.asAdmin(), "dissolveCommittee", "committee { id }",
				Map.of("committeeId", meetings.committee(), "expectedVersion", version, "decision", Map.of("notation",
						"2488/QĐ-UBND", "issuedOn", yesterday.toString(), "issuer", "Chủ tịch UBND tỉnh"), "lastDay",
						yesterday.toString()));
	}

}

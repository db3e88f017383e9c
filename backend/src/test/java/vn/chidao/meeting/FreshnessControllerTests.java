package vn.chidao.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * What a request remembers of its reading never outlives a change made by the same
 * request.
 */
@IntegrationTest
class FreshnessControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void theSecondActOfARequestIsShownAsItLeftThings() {
		MeetingScene it = new MeetingScene("hai lần sửa", this.api, this.mvc, this.scene);
		String meeting = it.prepared("REGULAR", 40);
		int version = it.version("thuky", meeting);
		GraphQlTester.Response response = it.ask("thuky", """
				mutation($near: ReviseMeetingInput!, $far: ReviseMeetingInput!) {
					near: reviseMeeting(input: $near) { meeting { ...Deadline } userErrors { message } }
					far: reviseMeeting(input: $far) { meeting { ...Deadline } userErrors { message } }
				}
				fragment Deadline on Meeting {
					version startsAt dispatchDeadline { latestAt } committee { shortName } viewerInvitation { id }
				}""",
				Map.of("near", revision(it, meeting, version, 20), "far", revision(it, meeting, version + 1, 60)));
		Instant near = instant(response, "near.meeting.dispatchDeadline.latestAt");
		Instant far = instant(response, "far.meeting.dispatchDeadline.latestAt");
		assertThat(far).isAfter(near.plus(30, ChronoUnit.DAYS));
		assertThat(far).isBefore(instant(response, "far.meeting.startsAt"));
		response.path("far.meeting.version").entity(Integer.class).isEqualTo(version + 2);
	}

	private static Map<String, Object> revision(MeetingScene it, String meeting, int version, int days) {
		return Map.of("meetingId", meeting, "expectedVersion", version, "details", it.details("REGULAR", days));
	}

	private static Instant instant(GraphQlTester.Response response, String path) {
		return Instant.parse(response.path(path).entity(String.class).get());
	}

}

package vn.chidao.meeting;

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
 * What a regular meeting must deal with under 771/QĐ-BCĐXDCQĐT of Tây Ninh.
 */
@IntegrationTest
class AgendaTopicControllerTests {

	private static final String CLAUSE = "kiểm điểm, đánh giá kết quả thực hiện các nhiệm vụ theo kết luận của kỳ họp trước";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void aRegularMeetingIsNotConvenedBeforeItsAgendaReviewsTheLastConclusions() {
		MeetingScene it = new MeetingScene("Tây Ninh thường kỳ", "TN771", this.api, this.mvc, this.scene);
		String meeting = it.prepared("REGULAR", 30);
		it.topic(meeting, "ARISING_ISSUES");
		it.topic(meeting, "NEXT_TASKS");
		assertThat(findings(it, meeting)).anySatisfy((message) -> assertThat(message).contains("kỳ họp trước"));
		GraphQlTester.Response refused = it.act("truong", "convokeMeeting", "meeting { id }",
				it.versioned("truong", meeting));
		refused.path("it.userErrors[0].ruleType").entity(String.class).isEqualTo("MANDATORY_AGENDA");
		refused.path("it.userErrors[0].wayOut")
			.entity(String.class)
			.satisfies(
					(wayOut) -> assertThat(wayOut).contains("kết luận của kỳ họp trước").doesNotContain("phát sinh"));
		refused.path("it.userErrors[0].citations[0].label")
			.entity(String.class)
			.satisfies((label) -> assertThat(label).contains("771/QĐ-BCĐXDCQĐT"));
		String review = it.topic(meeting, "REVIEW_PREVIOUS_CONCLUSIONS");
		it.act("truong", "convokeMeeting", "meeting { id }", it.versioned("truong", meeting))
			.path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("mở đầu bằng kiểm điểm"));
		it.act("thuky", "moveAgendaItem", "meeting { id }", Map.of("agendaItemId", review, "position", 1))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		convened(it, meeting);
		assertThat(findings(it, meeting)).noneSatisfy((message) -> assertThat(message).contains("kỳ họp trước"));
	}

	@Test
	void theRefusalQuotesTheClause() {
		MeetingScene it = new MeetingScene("Tây Ninh trích dẫn", "TN771", this.api, this.mvc, this.scene);
		String meeting = it.prepared("REGULAR", 30);
		it.ask("truong", """
				mutation($input: ConvokeMeetingInput!) {
					it: convokeMeeting(input: $input) { userErrors { ... on RuleViolation { citations { quote } } } }
				}""", Map.of("input", it.versioned("truong", meeting)))
			.path("it.userErrors[*].citations[*].quote")
			.entityList(String.class)
			.satisfies((quotes) -> assertThat(quotes).anySatisfy((quote) -> assertThat(quote).contains(CLAUSE)));
	}

	@Test
	void anAdHocMeetingIsFreeAndSoIsARegularOneWhereTheTextSaysNothing() {
		MeetingScene tayNinh = new MeetingScene("Tây Ninh đột xuất", "TN771", this.api, this.mvc, this.scene);
		convened(tayNinh, tayNinh.prepared("AD_HOC", 30));
		MeetingScene kienGiang = new MeetingScene("Kiên Giang thường kỳ", this.api, this.mvc, this.scene);
		convened(kienGiang, kienGiang.prepared("REGULAR", 30));
	}

	private static void convened(MeetingScene it, String meeting) {
		it.act("truong", "convokeMeeting", "meeting { state }", it.versioned("truong", meeting))
			.path("it.meeting.state")
			.entity(String.class)
			.isEqualTo("INVITED");
	}

	private static Iterable<String> findings(MeetingScene it, String meeting) {
		return it.ask("truong", "query($id: ID!) { meeting(id: $id) { findings { message } } }", Map.of("id", meeting))
			.path("meeting.findings[*].message")
			.entityList(String.class)
			.get();
	}

}

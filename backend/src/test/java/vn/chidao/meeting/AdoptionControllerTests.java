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
 * A step that the committee as a whole takes in a case refers to what one of its meetings
 * adopted.
 */
@IntegrationTest
class AdoptionControllerTests {

	private static final String CASE = """
			procedureCase {
				id version state stepsTaken
				steps { act isOfCommittee documentNotation agendaItem { id title } meeting { id } }
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void theCommitteeAdoptedThePlanAtItsMeetingAndNoDocumentIsNeeded() {
		MeetingScene it = scene("thông qua");
		String meeting = it.opened("REGULAR");
		String item = approved(it, meeting);
		closed(it, meeting);
		GraphQlTester.Response drafted = drafted(it);
		drafted.path("it.procedureCase.steps[?(@.isOfCommittee == true)].act")
			.entityList(String.class)
			.containsExactly("ADOPT");
		GraphQlTester.Response adopted = take(it, "uyvien", drafted, Map.of("agendaItemId", item));
		adopted.path("it.userErrors").entityList(Object.class).hasSize(0);
		adopted.path("it.procedureCase.steps[1].agendaItem.id").entity(String.class).isEqualTo(item);
		adopted.path("it.procedureCase.steps[1].meeting.id").entity(String.class).isEqualTo(meeting);
		adopted.path("it.procedureCase.steps[1].documentNotation").valueIsNull();
		take(it, "truong", adopted, Map.of("agendaItemId", item)).path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("agendaItemId");
		take(it, "truong", adopted, Map.of()).path("it.procedureCase.state")
			.entity(String.class)
			.isEqualTo("COMPLETED");
	}

	@Test
	void onlyWhatAClosedMeetingOfThisCommitteeApprovedShowsTheStep() {
		MeetingScene it = scene("chưa thông qua");
		GraphQlTester.Response drafted = drafted(it);
		take(it, "uyvien", drafted, Map.of()).path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("documentNotation");
		String meeting = it.opened("REGULAR");
		String item = approved(it, meeting);
		String silent = it.item(meeting, "OTHER");
		refused(it, drafted, item, "phiên họp đã kết thúc");
		closed(it, meeting);
		refused(it, drafted, silent, "phiên họp đã kết thúc");
		MeetingScene other = scene("ban khác");
		String elsewhere = other.opened("REGULAR");
		String theirs = approved(other, elsewhere);
		closed(other, elsewhere);
		refused(it, drafted, theirs, "chính Ban Chỉ đạo này");
		take(it, "uyvien", drafted, Map.of("agendaItemId", item, "documentNotation", "12/BB-BCĐ"))
			.path("it.procedureCase.steps[1].documentNotation")
			.entity(String.class)
			.isEqualTo("12/BB-BCĐ");
	}

	private static void refused(MeetingScene it, GraphQlTester.Response known, String item, String why) {
		GraphQlTester.Response refused = take(it, "uyvien", known, Map.of("agendaItemId", item));
		refused.path("it.userErrors[0].path").entityList(String.class).containsExactly("agendaItemId");
		refused.path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains(why));
	}

	private static GraphQlTester.Response drafted(MeetingScene it) {
		return it.act("tovien", "openProcedureCase", CASE, Map.of("committeeId", it.committee(), "kind", "PLAN", "plan",
				"YEARLY_PLAN", "title", "Kế hoạch năm", "content", "Nội dung"));
	}

	private static GraphQlTester.Response take(MeetingScene it, String who, GraphQlTester.Response known,
			Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(more);
		input.put("procedureCaseId", known.path("it.procedureCase.id").entity(String.class).get());
		input.put("expectedVersion", known.path("it.procedureCase.version").entity(Integer.class).get());
		return it.act(who, "takeProcedureStep", CASE, input);
	}

	private static String approved(MeetingScene it, String meeting) {
		String item = it.item(meeting, "PLAN");
		for (String who : List.of("truong", "pho", "uyvien")) {
			it.act(who, "castVote", "agendaItem { id }", Map.of("agendaItemId", item, "choice", "FOR"));
		}
		it.act("truong", "decideAgendaItem", "agendaItem { decision { approved } }",
				Map.of("agendaItemId", item, "approved", true, "text", "Thông qua"))
			.path("it.agendaItem.decision.approved")
			.entity(Boolean.class)
			.isEqualTo(true);
		return item;
	}

	private static void closed(MeetingScene it, String meeting) {
		it.act("thuky", "closeMeeting", "meeting { state }", it.versioned("thuky", meeting))
			.path("it.meeting.state")
			.entity(String.class)
			.isEqualTo("CLOSED");
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

}

package vn.chidao.meeting;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings under 61/QĐ-BCĐ from the invitation to the close: who may stay away, what is
 * decided how, and who may read the papers.
 */
@IntegrationTest
class HeldMeetingControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anAbsenceNeedsTheChairAndASubstituteLeavesAnOpinionOwed() {
		MeetingScene it = scene("vắng mặt");
		String meeting = it.convoked("REGULAR");
		String invitation = it.invitation("uyvien", meeting);
		Map<String, Object> substitute = Map.of("invitationId", invitation, "personId", it.person("thay").globalId());
		Refused.asIllegal(it.act("uyvien", "appointSubstitute", "invitation { id }", substitute));
		it.act("uyvien", "requestAbsence", "invitation { response absence { citations { anchor } } }",
				Map.of("invitationId", invitation, "reason", "Đi công tác"))
			.path("it.invitation.absence.citations[0].anchor")
			.entity(String.class)
			.isEqualTo("d7k5");
		Map<String, Object> consent = Map.of("invitationId", invitation, "granted", true);
		Refused.by(it.act("congan", "decideAbsence", "invitation { id }", consent), "ABSENCE_CONSENT", "d7k5");
		Refused.asUnknown(it, "thay", meeting);
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
		Refused.by(it.act("truong", "decideAgendaItem", "agendaItem { id }", decision(plan, true)), "DECISION_MODE",
				"d3k2");
		vote(it, "truong", plan, "FOR");
		vote(it, "pho", plan, "FOR");
		vote(it, "congan", plan, "AGAINST");
		GraphQlTester.Response voted = it.act("thuky", "castVote",
				"agendaItem { tally { for against base count { of needed quorum } } }",
				Map.of("agendaItemId", plan, "choice", "FOR", "membershipId", it.membership("uyvien")));
		voted.path("it.agendaItem.tally.for").entity(Integer.class).isEqualTo(3);
		voted.path("it.agendaItem.tally.count.of").entity(Integer.class).isEqualTo(4);
		voted.path("it.agendaItem.tally.count.needed").entity(Integer.class).isEqualTo(3);
		voted.path("it.agendaItem.tally.count.quorum").valueIsNull();
		Refused.by(it.act("truong", "decideAgendaItem", "agendaItem { id }", decision(plan, false)), "DECISION_MODE",
				"d3k2");
		GraphQlTester.Response decided = it.act("truong", "decideAgendaItem",
				"agendaItem { decision { mode approved citations { anchor } } tally { base } }", decision(plan, true));
		decided.path("it.agendaItem.decision.mode").entity(String.class).isEqualTo("MAJORITY");
		decided.path("it.agendaItem.tally.base").entity(Integer.class).isEqualTo(4);
		Refused.by(it.act("congan", "castVote", "agendaItem { id }", Map.of("agendaItemId", other, "choice", "FOR")),
				"DECISION_MODE", "d4k10");
		Refused.by(it.act("pho", "decideAgendaItem", "agendaItem { id }", decision(other, true)), "DECISION_MODE",
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
					+ "starts_at = utc_timestamp(6) + interval 1 hour where id = unhex(:id)")
			.param("id", MeetingId.of(meeting).value().toString().replace("-", ""))
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

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

	private static List<String> findings(MeetingScene it, String meeting) {
		return it.ask("thuky", "query($id: ID!) { meeting(id: $id) { findings { ruleType } } }", Map.of("id", meeting))
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

}

package vn.chidao.meeting;

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
 * Working sessions (Điều 16 khoản 2 Quy chế 61/QĐ-BCĐ): head and deputies work with some
 * of their members, with the team and with agencies, outside the meetings of the
 * committee.
 */
@IntegrationTest
class WorkingSessionControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void aDeputyWorksWithAMemberTheTeamAndAnAgencyAndNobodyElseIsInvited() {
		MeetingScene stage = stage("lamviec");
		String session = prepared(stage);
		for (String who : List.of("uyvien", "tovien")) {
			invited(stage, session, who).path("it.userErrors").entityList(Object.class).hasSize(0);
		}
		stage.act("thuky", "inviteGuest", "meeting { id }", Map.of("meetingId", session, "agencyId", stage.guests()))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		ledByDeputy(stage, session);
		stage
			.act("pho", "convokeMeeting", "meeting { sessionNumber } findings { citations { label } }",
					stage.versioned("pho", session))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		GraphQlTester.Response seen = stage.ask("truong",
				"""
						query($id: ID!) {
							meeting(id: $id) {
								kind state presidingMember { person { fullName } } invitations { member { id } guestAgency { id } sentAt }
							}
						}""",
				Map.of("id", session));
		seen.path("meeting.kind").entity(String.class).isEqualTo("WORKING_SESSION");
		seen.path("meeting.state").entity(String.class).isEqualTo("INVITED");
		seen.path("meeting.presidingMember.person.fullName").entity(String.class).isEqualTo("pho lamviec");
		seen.path("meeting.invitations[*].member.id")
			.entityList(String.class)
			.satisfies((members) -> assertThat(members).containsExactlyInAnyOrder(stage.membership("pho"),
					stage.membership("uyvien"), stage.membership("tovien")));
		seen.path("meeting.invitations[*].guestAgency.id").entityList(String.class).containsExactly(stage.guests());
	}

	@Test
	void aDeputyChairsTheSessionTheyConveneUnlessSomebodyWasNamed() {
		MeetingScene stage = stage("phochutri");
		String session = prepared(stage);
		invited(stage, session, "uyvien");
		stage
			.act("pho", "convokeMeeting", "meeting { presidingMember { post } invitations { member { id } } }",
					stage.versioned("pho", session))
			.path("it.meeting.presidingMember.post")
			.entity(String.class)
			.isEqualTo("STANDING_VICE_CHAIR");
		String ofHead = prepared(stage);
		stage.act("truong", "convokeMeeting", "meeting { presidingMember { post } }", stage.versioned("truong", ofHead))
			.path("it.meeting.presidingMember.post")
			.entity(String.class)
			.isEqualTo("CHAIR");
	}

	@Test
	void aMemberDoesNotHoldOneAndTheClauseSaysWhoDoes() {
		MeetingScene stage = stage("khongtrieutap");
		stage.act("uyvien", "convokeMeeting", "meeting { id }", stage.versioned("thuky", prepared(stage)))
			.errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty());
		GraphQlTester.Response told = stage.ask("uyvien", """
				query($id: ID!) {
					committee(id: $id) { rights { power meetingKinds holders citations { label } } }
				}""", Map.of("id", stage.committee()));
		told.path("committee.rights[?(@.power == 'CONVENE' && 'WORKING_SESSION' in @.meetingKinds)].citations[*].label")
			.entityList(String.class)
			.containsExactly("Điều 16 khoản 2 Quy chế 61/QĐ-BCĐ");
	}

	@Test
	void onlyToAWorkingSessionPeopleAreInvitedOneByOneAndOnlyThoseWhoSitThere() {
		MeetingScene stage = stage("moitungnguoi");
		invited(stage, stage.prepared("AD_HOC", 20), "uyvien").path("it.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
		String session = prepared(stage);
		invited(stage, session, "uyvien");
		invited(stage, session, "uyvien").path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("membershipId");
		stage
			.act("thuky", "inviteParticipant", "meeting { id }",
					Map.of("meetingId", session, "membershipId", stage("bankhac").membership("uyvien")))
			.path("it.userErrors[0].path")
			.entityList(String.class)
			.containsExactly("membershipId");
	}

	@Test
	void nothingIsPutToTheVoteAndNobodyOwesAttendanceWhenItEnds() {
		MeetingScene stage = stage("khongbieuquyet");
		String session = prepared(stage);
		String item = stage.item(session, "PLAN");
		invited(stage, session, "uyvien");
		stage.act("truong", "convokeMeeting", "meeting { id }", stage.versioned("truong", session))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		stage.act("thuky", "openMeeting", "meeting { id }", stage.versioned("thuky", session));
		for (String who : List.of("truong", "uyvien")) {
			stage.act("thuky", "recordAttendance", "invitation { id }", Map.of("invitationId",
					stage.invitation(who, session), "status", who.equals("truong") ? "PRESENT" : "ABSENT"));
		}
		stage
			.act("truong", "decideAgendaItem", "agendaItem { id }",
					Map.of("agendaItemId", item, "approved", true, "text", "Đồng ý"))
			.path("it.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
		stage.act("thuky", "closeMeeting", "meeting { state findings { ruleType } }", stage.versioned("thuky", session))
			.path("it.meeting.findings[?(@.ruleType == 'ATTENDANCE_DUTY')]")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void theNoticeGoesToThoseWhoWereAskedAndToWhoeverConvenedAndToNobodyElse() {
		MeetingScene stage = stage("thongbaobuoi");
		String session = prepared(stage);
		for (String who : List.of("uyvien", "tovien")) {
			invited(stage, session, who).path("it.userErrors").entityList(Object.class).hasSize(0);
		}
		ledByDeputy(stage, session);
		stage.act("truong", "convokeMeeting", "meeting { id }", stage.versioned("truong", session));
		stage.act("thuky", "openMeeting", "meeting { id }", stage.versioned("thuky", session));
		for (String who : List.of("pho", "uyvien", "tovien")) {
			stage.act("thuky", "recordAttendance", "invitation { id }",
					Map.of("invitationId", stage.invitation(who, session), "status", "PRESENT"));
		}
		stage.act("thuky", "closeMeeting", "meeting { id }", stage.versioned("thuky", session));
		stage
			.act("pho", "adoptConclusion", "conclusion { id }",
					Map.of("meetingId", session, "text", "Hai bên phối hợp"))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		stage
			.act("thuky", "issueConclusionNotice", "notice { deliveries { member { id } } }",
					Map.of("meetingId", session))
			.path("it.notice.deliveries[*].member.id")
			.entityList(String.class)
			.satisfies((members) -> assertThat(members).containsExactlyInAnyOrder(stage.membership("pho"),
					stage.membership("truong"), stage.membership("uyvien"), stage.membership("tovien")));
		assertThat(unread(stage, "tovien")).hasSize(1);
		assertThat(unread(stage, "congan")).isEmpty();
	}

	private static List<String> unread(MeetingScene stage, String who) {
		return stage.ask(who, "{ myWork { items { kind subject { id } } } }", Map.of())
			.path("myWork.items[?(@.kind == 'ACKNOWLEDGE_CONCLUSION')].kind")
			.entityList(String.class)
			.get();
	}

	@Test
	void workingSessionsAreCountedBesideTheMeetingsOfTheSameYear() {
		MeetingScene stage = stage("demrieng");
		stage.convoked("AD_HOC");
		String session = prepared(stage);
		invited(stage, session, "uyvien");
		stage.act("truong", "convokeMeeting", "meeting { sessionNumber }", stage.versioned("truong", session))
			.path("it.meeting.sessionNumber")
			.entity(Integer.class)
			.isEqualTo(1);
	}

	private MeetingScene stage(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

	private static String prepared(MeetingScene stage) {
		return stage.prepared("WORKING_SESSION", 20);
	}

	private static GraphQlTester.Response invited(MeetingScene stage, String session, String who) {
		return stage.act("thuky", "inviteParticipant", "meeting { id }",
				Map.of("meetingId", session, "membershipId", stage.membership(who)));
	}

	private static void ledByDeputy(MeetingScene stage, String session) {
		stage
			.act("thuky", "designateChair", "meeting { id }", Map.of("meetingId", session, "expectedVersion",
					stage.version("thuky", session), "membershipId", stage.membership("pho")))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
	}

}

package vn.chidao.meeting;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.chidao.agency.AgencyId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.TestRealm;

/**
 * A committee under 61/QĐ-BCĐ with its helper team: head, standing deputy, two members of
 * whom the first sits for the standing agency, leader of the team, secretary, and an
 * outsider. Everybody is called by what they are.
 */
final class MeetingScene {

	private final ApiTester api;

	private final MockMvcTester mvc;

	private final Scene scene;

	private final String name;

	private final Map<String, String> offices;

	private final Map<String, MembershipView> seats = new HashMap<>();

	private final CommitteeId committee;

	private final CommitteeId team;

	private final AgencyId guests;

	MeetingScene(String name, ApiTester api, MockMvcTester mvc, Scene scene) {
		this(name, "DA06", api, mvc, scene);
	}

	MeetingScene(String name, String template, ApiTester api, MockMvcTester mvc, Scene scene) {
		this(name, template, api, mvc, scene, Map.of());
	}

	/** People may hold public offices, by who they are. */
	MeetingScene(String name, String template, ApiTester api, MockMvcTester mvc, Scene scene,
			Map<String, String> offices) {
		this.offices = offices;
		this.api = api;
		this.mvc = mvc;
		this.scene = scene;
		this.name = name;
		AgencyId police = scene.agency("Công an " + name);
		this.guests = scene.agency("Sở " + name);
		this.committee = scene.committee("BCĐ " + name, police);
		this.team = scene.team("Tổ " + name, this.committee);
		api.asAdmin()
			.document("""
					mutation($input: AdoptRegulationTemplateInput!) {
						adoptRegulationTemplate(input: $input) { userErrors { message } }
					}""")
			.variable("input", Map.of("committeeId", this.committee.globalId(), "templateCode", template))
			.executeAndVerify();
		seat("truong", this.committee, PostRole.CHAIR, this.guests);
		seat("pho", this.committee, PostRole.STANDING_VICE_CHAIR, this.guests);
		seat("congan", this.committee, PostRole.MEMBER, police);
		seat("uyvien", this.committee, PostRole.MEMBER, this.guests);
		seat("totruong", this.team, PostRole.TEAM_LEADER, this.guests);
		seat("tovien", this.team, PostRole.MEMBER, this.guests);
		seat("thuky", this.team, PostRole.SECRETARY, this.guests);
		person("ngoai");
	}

	/** One more member of the committee, by their public office. */
	void seat(String who, PostRole post, String publicOffice) {
		this.seats.put(who, this.scene.seatInOffice(this.committee, person(who), post, publicOffice));
	}

	private void seat(String who, CommitteeId body, PostRole post, AgencyId agency) {
		PersonId person = this.scene.person(who + " " + this.name, agency);
		String office = this.offices.get(who);
		this.seats.put(who, (office != null) ? this.scene.seatInOffice(body, person, post, office)
				: this.scene.seat(body, person, post));
		this.api.link(user(who), person);
	}

	/** Somebody without a post, linked to an account of that name. */
	PersonId person(String who) {
		PersonId person = this.scene.person(who + " " + this.name, this.guests);
		this.api.link(user(who), person);
		return person;
	}

	String committee() {
		return this.committee.globalId();
	}

	String team() {
		return this.team.globalId();
	}

	String guests() {
		return this.guests.globalId();
	}

	String membership(String who) {
		return Objects.requireNonNull(this.seats.get(who)).id().globalId();
	}

	/** Somebody asks. */
	GraphQlTester.Response ask(String who, String document, Map<String, Object> variables) {
		GraphQlTester.Request<?> request = this.api.as(user(who), Role.MEMBER).document(document);
		variables.forEach(request::variable);
		return request.execute();
	}

	/** Somebody acts; the answer selects what is given, and always the refusals. */
	GraphQlTester.Response act(String who, String mutation, String selection, Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return ask(who, """
				mutation($input: %s) {
					it: %s(input: $input) {
						%s
						userErrors {
							__typename code message path
							... on RuleViolation { ruleType decidedBy wayOut citations { label anchor } }
						}
					}
				}""".formatted(type, mutation, selection), Map.of("input", input));
	}

	/**
	 * A meeting in a number of days, prepared by the secretary, with an agenda and a
	 * paper.
	 */
	String prepared(String kind, int days) {
		String meeting = id(act("thuky", "prepareMeeting", "meeting { id }",
				Map.of("committeeId", committee(), "details", details(kind, days))), "meeting");
		act("thuky", "attachPaper", "paper { id inTime }", Map.of("meetingId", meeting, "fileId", upload("thuky")))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		return meeting;
	}

	/** A meeting whose invitations are out. */
	String convoked(String kind) {
		String meeting = prepared(kind, 30);
		act("truong", "convokeMeeting", "meeting { id }", versioned("truong", meeting)).path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		return meeting;
	}

	/** A meeting that is closed, with a conclusion. */
	String concluded() {
		String meeting = opened("AD_HOC");
		act("thuky", "closeMeeting", "meeting { id }", versioned("thuky", meeting)).path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		act("truong", "adoptConclusion", "conclusion { id }",
				Map.of("meetingId", meeting, "text", "Thống nhất nội dung trình"))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		return meeting;
	}

	/** A meeting under way, with everybody there. */
	String opened(String kind) {
		String meeting = convoked(kind);
		act("thuky", "openMeeting", "meeting { id }", versioned("thuky", meeting));
		for (String who : List.of("truong", "pho", "congan", "uyvien")) {
			act("thuky", "recordAttendance", "invitation { id }",
					Map.of("invitationId", invitation(who, meeting), "status", "PRESENT"))
				.path("it.userErrors")
				.entityList(Object.class)
				.hasSize(0);
		}
		return meeting;
	}

	String item(String meeting, String subject) {
		return id(
				act("thuky", "addAgendaItem", "agendaItem { id }",
						Map.of("meetingId", meeting, "title", "Nội dung " + subject, "subject", subject)),
				"agendaItem");
	}

	/** An item that is a matter a regulation may want on the agenda. */
	String topic(String meeting, String topic) {
		GraphQlTester.Response added = act("thuky", "addAgendaItem", "agendaItem { id topic }",
				Map.of("meetingId", meeting, "title", "Nội dung " + topic, "subject", "OTHER", "topic", topic));
		added.path("it.agendaItem.topic").entity(String.class).isEqualTo(topic);
		return added.path("it.agendaItem.id").entity(String.class).get();
	}

	Map<String, Object> versioned(String who, String meeting) {
		return Map.of("meetingId", meeting, "expectedVersion", version(who, meeting));
	}

	int version(String who, String meeting) {
		return ask(who, "query($id: ID!) { meeting(id: $id) { version } }", Map.of("id", meeting))
			.path("meeting.version")
			.entity(Integer.class)
			.get();
	}

	String invitation(String who, String meeting) {
		return ask(who, "query($id: ID!) { meeting(id: $id) { viewerInvitation { id } } }", Map.of("id", meeting))
			.path("meeting.viewerInvitation.id")
			.entity(String.class)
			.get();
	}

	Map<String, Object> details(String kind, int days) {
		return Map.of("kind", kind, "title", "Phiên họp " + this.name, "content", "Xem xét kế hoạch", "startsAt",
				Instant.now().plus(days, ChronoUnit.DAYS).toString(), "place", "Phòng họp số 2");
	}

	String upload(String who) {
		MvcTestResult answer = this.mvc.post()
			.uri("/api/files")
			.multipart()
			.file(new MockMultipartFile("file", "to-trinh.txt", "text/plain",
					("Tờ trình " + this.name).getBytes(StandardCharsets.UTF_8)))
			.header(HttpHeaders.AUTHORIZATION, bearer(who))
			.exchange();
		try {
			return JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String bearer(String who) {
		return "Bearer " + TestRealm.token(user(who), Role.MEMBER);
	}

	static String id(GraphQlTester.Response response, String object) {
		response.path("it.userErrors").entityList(Object.class).hasSize(0);
		return response.path("it." + object + ".id").entity(String.class).get();
	}

	private String user(String who) {
		return who + "-" + this.name;
	}

}

package vn.chidao.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Acting for others under 61/QĐ-BCĐ: the head delegates to whom the text names (Điều 4
 * khoản 6, Điều 5 khoản 2, Điều 6 khoản 2), the standing deputy acts for an absent head,
 * and all of it ends on its day, whatever token somebody has.
 */
@IntegrationTest
class EntrustmentControllerTests {

	private static final String GIVEN = "entrustment { id version line citations { anchor } viewerCanEnd } "
			+ "findings { severity }";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	private final LocalDate today = LocalDate.now(LegalTime.VIETNAM);

	@Test
	void aDeputyConvenesByDelegationAndTheMeetingSaysSo() {
		MeetingScene it = scene("ủy quyền");
		String meeting = it.prepared("REGULAR", 30);
		refusedBy(it.act("pho", "convokeMeeting", "meeting { id }", it.versioned("pho", meeting)), "CONVENE_RIGHT",
				"d4k6");
		GraphQlTester.Response given = it.act("truong", "giveDelegation", GIVEN,
				delegation(it, "pho", List.of("CONVENE"), List.of("REGULAR"), this.today));
		String entrustment = MeetingScene.id(given, "entrustment");
		given.path("it.entrustment.citations[*].anchor").entityList(String.class).contains("d5k2");
		it.ask("uyvien", """
				query($id: ID!) { committee(id: $id) {
					viewerCanEntrust
					rights { power meetingKinds people { membership { post } through { id } } }
				} }""", Map.of("id", it.committee()))
			.path("committee.rights[?(@.power == 'CONVENE' && 'REGULAR' in @.meetingKinds)].people[*].through.id")
			.entityList(String.class)
			.containsExactly(entrustment);
		given.path("it.entrustment.viewerCanEnd").entity(Boolean.class).isEqualTo(true);
		GraphQlTester.Response convoked = it.act("pho", "convokeMeeting",
				"meeting { convokedBy { post } presidingMember { post } presidingThrough { id } convokedThrough { id line } }",
				it.versioned("pho", meeting));
		convoked.path("it.userErrors").entityList(Object.class).hasSize(0);
		convoked.path("it.meeting.convokedThrough.id").entity(String.class).isEqualTo(entrustment);
		convoked.path("it.meeting.convokedThrough.line")
			.entity(String.class)
			.isEqualTo("theo ủy quyền của Trưởng ban truong ủy quyền, giấy ủy quyền số 12/GUQ-BCĐ");
		convoked.path("it.meeting.convokedBy.post").entity(String.class).isEqualTo("STANDING_VICE_CHAIR");
		convoked.path("it.meeting.presidingMember.post").entity(String.class).isEqualTo("CHAIR");
		convoked.path("it.meeting.presidingThrough").valueIsNull();
	}

	@Test
	void aDelegationEndsOnItsDayWhateverTokenSomebodyHas() {
		MeetingScene it = scene("hết ủy quyền");
		String meeting = it.prepared("REGULAR", 30);
		Map<String, Object> past = delegation(it, "pho", List.of("CONVENE"), List.of(), this.today.minusDays(9));
		past.put("validTo", this.today.minusDays(1).toString());
		MeetingScene.id(it.act("truong", "giveDelegation", GIVEN, past), "entrustment");
		refusedBy(it.act("pho", "convokeMeeting", "meeting { id }", it.versioned("pho", meeting)), "CONVENE_RIGHT",
				"d4k6");
		String running = MeetingScene.id(it.act("truong", "giveDelegation", GIVEN,
				delegation(it, "pho", List.of("CONVENE"), List.of(), this.today.minusDays(9))), "entrustment");
		canConvoke(it, "pho", meeting, true);
		it.act("truong", "endEntrustment", "entrustment { validTo viewerCanEnd }",
				Map.of("entrustmentId", running, "expectedVersion", 0, "validTo", this.today.minusDays(1).toString(),
						"reason", "Trưởng ban thu hồi"))
			.path("it.entrustment.viewerCanEnd")
			.entity(Boolean.class)
			.isEqualTo(false);
		canConvoke(it, "pho", meeting, false);
		refusedBy(it.act("pho", "convokeMeeting", "meeting { id }", it.versioned("pho", meeting)), "CONVENE_RIGHT",
				"d4k6");
	}

	@Test
	void aDayInThePastShowsWhatHeldThenAndNotWhatHoldsToday() {
		MeetingScene it = scene("ủy quyền ngày đã qua");
		Map<String, Object> past = delegation(it, "pho", List.of("CONVENE"), List.of(), this.today.minusDays(9));
		past.put("validTo", this.today.minusDays(5).toString());
		String then = MeetingScene.id(it.act("truong", "giveDelegation", GIVEN, past), "entrustment");
		String now = MeetingScene.id(it.act("truong", "giveDelegation", GIVEN,
				delegation(it, "pho", List.of("CONVENE"), List.of(), this.today.minusDays(2))), "entrustment");
		assertThat(entrusted(it, "")).containsExactly(now);
		assertThat(entrusted(it, day(9))).containsExactly(then);
		assertThat(entrusted(it, day(5))).containsExactly(then);
		assertThat(entrusted(it, day(4))).isEmpty();
		assertThat(entrusted(it, day(2))).containsExactly(now);
	}

	private String day(int daysAgo) {
		return "(asOf: \"" + this.today.minusDays(daysAgo) + "\")";
	}

	private static List<String> entrusted(MeetingScene it, String on) {
		return it
			.ask("uyvien", "query($id: ID!) { committee(id: $id) { entrustments" + on + " { id } } }",
					Map.of("id", it.committee()))
			.path("committee.entrustments[*].id")
			.entityList(String.class)
			.get();
	}

	@Test
	void theHeadAuthorisesOneMemberToPresideOverRegularMeetingsOnly() {
		MeetingScene it = scene("chủ trì thay");
		refusedBy(it.act("truong", "giveDelegation", GIVEN,
				delegation(it, "uyvien", List.of("CHAIR"), List.of(), this.today)), "CHAIR_RIGHT", "d4k6");
		refusedBy(it.act("truong", "giveDelegation", GIVEN,
				delegation(it, "uyvien", List.of("SIGN"), List.of(), this.today)), "DELEGATION", "d5k2");
		Map<String, Object> chair = delegation(it, "uyvien", List.of("CHAIR"), List.of("REGULAR"), this.today);
		String entrustment = MeetingScene.id(it.act("truong", "giveDelegation", GIVEN, chair), "entrustment");
		String meeting = it.prepared("REGULAR", 30);
		Map<String, Object> named = new HashMap<>(it.versioned("truong", meeting));
		named.put("membershipId", it.membership("uyvien"));
		GraphQlTester.Response designated = it.act("thuky", "designateChair",
				"meeting { presidingMember { id } presidingThrough { id line } }", named);
		designated.path("it.userErrors").entityList(Object.class).hasSize(0);
		designated.path("it.meeting.presidingThrough.id").entity(String.class).isEqualTo(entrustment);
	}

	@Test
	void onlyWhoeverHasAPowerOrTheSecretariatGivesItAway() {
		MeetingScene it = scene("không có quyền");
		Map<String, Object> input = delegation(it, "pho", List.of("CONVENE"), List.of(), this.today);
		error(it, "uyvien", "giveDelegation", input, "FORBIDDEN");
		error(it, "ngoai", "giveDelegation", input, "NOT_FOUND");
		Map<String, Object> fromDeputy = new HashMap<>(input);
		fromDeputy.put("principalId", it.membership("pho"));
		fromDeputy.put("receiverId", it.membership("uyvien"));
		fromDeputy.put("powers", List.of("ASSIGN_TASKS"));
		refusedBy(it.act("pho", "giveDelegation", GIVEN, fromDeputy), "ASSIGN_RIGHT", "d4k5");
		Map<String, Object> nothing = new HashMap<>(input);
		nothing.put("powers", List.of());
		nothing.put("receiverId", it.membership("truong"));
		it.act("thuky", "giveDelegation", GIVEN, nothing)
			.path("it.userErrors[*].path[0]")
			.entityList(String.class)
			.contains("powers", "receiverId");
	}

	@Test
	void theStandingDeputyActsForAnAbsentHeadAndNobodyElse() {
		MeetingScene it = scene("vắng mặt");
		refusedBy(it.act("thuky", "recordActing", GIVEN, acting(it, "uyvien")), "ACTING_SUBSTITUTION", "d5k2");
		String meeting = it.prepared("REGULAR", 20);
		canConvoke(it, "pho", meeting, false);
		GraphQlTester.Response recorded = it.act("thuky", "recordActing", GIVEN, acting(it, "pho"));
		String entrustment = MeetingScene.id(recorded, "entrustment");
		recorded.path("it.entrustment.line")
			.entity(String.class)
			.isEqualTo("thay mặt Trưởng ban truong vắng mặt khi vắng mặt");
		recorded.path("it.entrustment.citations[*].anchor").entityList(String.class).containsExactly("d5k2");
		refused(it.act("thuky", "recordActing", GIVEN, acting(it, "pho")), "ILLEGAL_MOVE");
		GraphQlTester.Response convoked = it.act("pho", "convokeMeeting",
				"meeting { presidingMember { post } presidingThrough { id } convokedThrough { id } }",
				it.versioned("pho", meeting));
		convoked.path("it.userErrors").entityList(Object.class).hasSize(0);
		convoked.path("it.meeting.presidingMember.post").entity(String.class).isEqualTo("STANDING_VICE_CHAIR");
		convoked.path("it.meeting.presidingThrough.id").entity(String.class).isEqualTo(entrustment);
		convoked.path("it.meeting.convokedThrough.id").entity(String.class).isEqualTo(entrustment);
		it.ask("pho", "query($id: ID!) { committee(id: $id) { viewerCanManage entrustments { kind } } }",
				Map.of("id", it.committee()))
			.path("committee.viewerCanManage")
			.entity(Boolean.class)
			.isEqualTo(true);
	}

	@Test
	void actingForTheHeadEndsTheSameDay() {
		MeetingScene it = scene("hết thay mặt");
		String meeting = it.prepared("REGULAR", 30);
		Map<String, Object> past = acting(it, "pho");
		past.put("validFrom", this.today.minusDays(5).toString());
		past.put("validTo", this.today.minusDays(1).toString());
		MeetingScene.id(it.act("truong", "recordActing", GIVEN, past), "entrustment");
		canConvoke(it, "pho", meeting, false);
		Map<String, Object> appoint = Map.of("committeeId", it.committee(), "personId",
				it.person("nguoimoi").globalId(), "post", "MEMBER", "validFrom", this.today.toString());
		error(it, "pho", "appointMember", appoint, "FORBIDDEN");
		MeetingScene.id(it.act("truong", "recordActing", GIVEN, acting(it, "pho")), "entrustment");
		it.act("pho", "appointMember", "membership { id }", appoint)
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
	}

	private Map<String, Object> delegation(MeetingScene it, String receiver, List<String> powers, List<String> kinds,
			LocalDate from) {
		Map<String, Object> input = new HashMap<>();
		input.put("principalId", it.membership("truong"));
		input.put("receiverId", it.membership(receiver));
		input.put("powers", powers);
		input.put("meetingKinds", kinds);
		input.put("validFrom", from.toString());
		input.put("document", "12/GUQ-BCĐ");
		return input;
	}

	private Map<String, Object> acting(MeetingScene it, String receiver) {
		Map<String, Object> input = new HashMap<>();
		input.put("principalId", it.membership("truong"));
		input.put("receiverId", it.membership(receiver));
		input.put("validFrom", this.today.toString());
		input.put("validTo", this.today.plusDays(25).toString());
		input.put("reason", "Đi công tác nước ngoài");
		return input;
	}

	private static void canConvoke(MeetingScene it, String who, String meeting, boolean expected) {
		it.ask(who, "query($id: ID!) { meeting(id: $id) { viewerCanConvoke } }", Map.of("id", meeting))
			.path("meeting.viewerCanConvoke")
			.entity(Boolean.class)
			.isEqualTo(expected);
	}

	private static void refusedBy(GraphQlTester.Response response, String rule, String anchor) {
		response.path("it.userErrors[0].ruleType").entity(String.class).isEqualTo(rule);
		response.path("it.userErrors[*].citations[*].anchor").entityList(String.class).contains(anchor);
	}

	private static void refused(GraphQlTester.Response response, String code) {
		response.path("it.userErrors[0].code").entity(String.class).isEqualTo(code);
	}

	private static void error(MeetingScene it, String who, String mutation, Map<String, Object> input, String code) {
		it.act(who, mutation, "__typename", input)
			.errors()
			.satisfy((errors) -> assertThat(errors)
				.extracting((error) -> String.valueOf(error.getExtensions().get("code")))
				.containsExactly(code));
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

}

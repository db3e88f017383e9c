package vn.chidao.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.cases.JudgedCases;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A meeting is judged again with what its convener and its chair were entrusted with when
 * they used it, under 61/QĐ-BCĐ (Điều 5 khoản 2).
 */
@IntegrationTest
class ReliedOnModuleTests {

	private static final Capacity HEAD = Capacity.post(Body.COMMITTEE, PostRole.CHAIR);

	private static final Capacity DEPUTY = Capacity.post(Body.COMMITTEE, PostRole.STANDING_VICE_CHAIR);

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Autowired
	private ObjectProvider<JudgedCases> sources;

	private final LocalDate today = LocalDate.now(LegalTime.VIETNAM);

	@Test
	void whoeverConvenesInTheirOwnRightReliesOnNothing() {
		MeetingScene it = scene("họp không ủy quyền");
		assertThat(convening(it, it.convoked("REGULAR"))).containsExactly(HEAD);
	}

	@Test
	void aConvenerByDelegationActsAsWhatTheyAreAndWithWhatTheHeadGave() {
		MeetingScene it = scene("họp theo ủy quyền");
		delegated(it);
		Set<Capacity> convening = convening(it, convokedBy("pho", it));
		assertThat(convening).hasSize(2).contains(DEPUTY);
		assertThat(given(convening).giver()).containsExactly(HEAD);
		assertThat(given(convening).scope())
			.isEqualTo(new Delegation.Scope(Body.COMMITTEE, Set.of(Power.CONVENE), Set.of(MeetingKind.REGULAR)));
		assertThat(given(convening).basis().document()).isEqualTo("12/GUQ-BCĐ");
	}

	@Test
	void whatWasDelegatedCountsForTheMeetingThoughItHasEndedSince() {
		MeetingScene it = scene("họp sau thu hồi");
		String entrustment = delegated(it);
		String meeting = convokedBy("pho", it);
		it.act("truong", "endEntrustment", "entrustment { validTo }", Map.of("entrustmentId", entrustment,
				"expectedVersion", 0, "validTo", this.today.toString(), "reason", "Trưởng ban thu hồi"))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		assertThat(given(convening(it, meeting)).covers(Power.CONVENE, Body.COMMITTEE, JudgedAgain.dayOfMeeting(30)))
			.isTrue();
	}

	@Test
	void aDelegationToConveneIsNotReliedOnByWhoPresides() {
		MeetingScene it = scene("họp do Trưởng ban chủ trì");
		delegated(it);
		assertThat(presiding(it, convokedBy("pho", it))).containsExactly(HEAD);
	}

	@Test
	void whoeverActsForAnAbsentHeadConvenesAndPresidesWithAllTheHeadHolds() {
		MeetingScene it = scene("họp khi Trưởng ban vắng");
		Map<String, Object> acting = parties(it);
		acting.put("validTo", this.today.plusDays(60).toString());
		acting.put("reason", "Đi công tác nước ngoài");
		MeetingScene.id(it.act("thuky", "recordActing", "entrustment { id }", acting), "entrustment");
		String meeting = convokedBy("pho", it);
		Capacity forTheHead = new Capacity.Acting(Set.of(HEAD), false);
		assertThat(convening(it, meeting)).containsExactlyInAnyOrder(DEPUTY, forTheHead);
		assertThat(presiding(it, meeting)).containsExactlyInAnyOrder(DEPUTY, forTheHead);
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

	private String delegated(MeetingScene it) {
		Map<String, Object> delegation = parties(it);
		delegation.put("powers", List.of("CONVENE"));
		delegation.put("meetingKinds", List.of("REGULAR"));
		delegation.put("document", "12/GUQ-BCĐ");
		return MeetingScene.id(it.act("truong", "giveDelegation", "entrustment { id }", delegation), "entrustment");
	}

	private Map<String, Object> parties(MeetingScene it) {
		return new HashMap<>(Map.of("principalId", it.membership("truong"), "receiverId", it.membership("pho"),
				"validFrom", this.today.toString()));
	}

	private static String convokedBy(String who, MeetingScene it) {
		String meeting = it.prepared("REGULAR", 30);
		it.act(who, "convokeMeeting", "meeting { id }", it.versioned(who, meeting))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		return meeting;
	}

	private Set<Capacity> convening(MeetingScene it, String meeting) {
		return new JudgedAgain(this.sources).facts(it, meeting, ConvocationFacts.class).getFirst().actor();
	}

	private Set<Capacity> presiding(MeetingScene it, String meeting) {
		return new JudgedAgain(this.sources).facts(it, meeting, PresidingFacts.class).getFirst().presiding();
	}

	private static Delegation given(Set<Capacity> capacities) {
		return capacities.stream()
			.filter(Capacity.ByDelegation.class::isInstance)
			.map((capacity) -> ((Capacity.ByDelegation) capacity).delegation())
			.findFirst()
			.orElseThrow();
	}

}

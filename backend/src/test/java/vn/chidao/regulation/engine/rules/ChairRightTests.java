package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;

import static org.assertj.core.api.Assertions.assertThat;

class ChairRightTests {

	private static final MeetingShape REGULAR = Cases.regular(Body.COMMITTEE);

	private static final MeetingShape AD_HOC = Cases.adHoc(Body.COMMITTEE);

	private final RulesInForce rules = Cases.ruledBy(RuleType.CHAIR_RIGHT, Map.of("holders", List.of("HEAD"), "acting",
			List.of("STANDING_VICE_CHAIR"), "delegateTo", List.of("ANY_MEMBER"), "delegateKinds", List.of("REGULAR")));

	@Test
	void theHeadPresides() {
		assertThat(preside(REGULAR, Cases.HEAD, false, false)).isEmpty();
	}

	@Test
	void theStandingDeputyPresidesOnlyWhenTheHeadIsAbsent() {
		assertThat(preside(AD_HOC, Cases.STANDING_DEPUTY, false, true)).isEmpty();
		assertThat(preside(AD_HOC, Cases.STANDING_DEPUTY, false, false)).hasSize(1);
		assertThat(preside(AD_HOC, Cases.DEPUTY, false, true)).hasSize(1);
	}

	@Test
	void anyMemberPresidesOverARegularMeetingWhenAuthorised() {
		assertThat(preside(REGULAR, Cases.MEMBER, true, false)).isEmpty();
		assertThat(preside(REGULAR, Cases.MEMBER, false, false)).hasSize(1);
	}

	@Test
	void nobodyCanBeAuthorisedForAnAdHocMeeting() {
		assertThat(preside(AD_HOC, Cases.MEMBER, true, false)).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding)).contains("không có quyền chủ trì",
					"Trưởng ban"));
	}

	@Test
	void anOutsiderCannotBeAuthorised() {
		assertThat(preside(REGULAR, Cases.TEAM_LEADER, true, false)).hasSize(1);
		assertThat(preside(REGULAR, Cases.NOBODY, true, false)).hasSize(1);
	}

	@Test
	void whereTheTextIsSilentTheHeadPresides() {
		RulesInForce silent = Cases.rules();
		assertThat(Cases.judge(silent, new PresidingFacts(REGULAR, Cases.HEAD, false, false))).isEmpty();
		assertThat(Cases.judge(silent, new PresidingFacts(REGULAR, Cases.DEPUTY, false, true))).hasSize(1);
	}

	private List<Finding> preside(MeetingShape meeting, Set<Capacity> person, boolean authorised, boolean headAbsent) {
		return Cases.judge(this.rules, new PresidingFacts(meeting, person, authorised, headAbsent));
	}

}

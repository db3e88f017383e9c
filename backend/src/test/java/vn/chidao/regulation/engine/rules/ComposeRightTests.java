package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.AttendeesFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeRightTests {

	@Test
	void theChairOfTheMeetingDecidesWhoAttends() {
		RulesInForce rules = Cases.ruledBy(RuleType.COMPOSE_RIGHT, Map.of("holders", List.of("MEETING_CHAIR")));
		assertThat(rules.rights().holders(RuleType.COMPOSE_RIGHT, Cases.regular(Body.COMMITTEE)).value())
			.contains(List.of(Holder.MEETING_CHAIR));
	}

	@Test
	void leadersDecideWhereTheTextSaysSo() {
		RulesInForce rules = Cases.ruledBy(RuleType.COMPOSE_RIGHT, Map.of("holders", List.of("HEAD", "DEPUTY")));
		assertThat(rules.rights().permits(RuleType.COMPOSE_RIGHT, Cases.regular(Body.COMMITTEE), Cases.DEPUTY))
			.isTrue();
		assertThat(rules.rights().permits(RuleType.COMPOSE_RIGHT, Cases.regular(Body.COMMITTEE), Cases.MEMBER))
			.isFalse();
	}

	@Test
	void whoInvitesWithoutDecidingWhoAttendsIsToldWhoDoes() {
		RulesInForce rules = Cases.ruledBy(RuleType.COMPOSE_RIGHT, Map.of("holders", List.of("MEETING_CHAIR")));
		MeetingShape meeting = Cases.extended(Body.COMMITTEE);
		assertThat(Cases.judge(rules, new AttendeesFacts(meeting, Cases.DEPUTY, true))).isEmpty();
		assertThat(Cases.judge(rules, new AttendeesFacts(meeting, Cases.DEPUTY, false))).singleElement()
			.satisfies((finding) -> assertThat(finding.decidedBy()).containsExactly(Holder.MEETING_CHAIR));
	}

	@Test
	void whereTheTextIsSilentWhoeverConvenesInvites() {
		RulesInForce rules = Cases.ruledBy(RuleType.EXTEND_RIGHT, Map.of("holders", List.of("HEAD")));
		assertThat(Cases.judge(rules, new AttendeesFacts(Cases.extended(Body.COMMITTEE), Cases.DEPUTY, false)))
			.isEmpty();
	}

}

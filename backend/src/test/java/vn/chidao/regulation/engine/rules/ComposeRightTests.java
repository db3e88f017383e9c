package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeRightTests {

	@Test
	void theChairOfTheMeetingDecidesWhoAttends() {
		RulesInForce rules = Cases.only(RuleType.COMPOSE_RIGHT, Map.of("holders", List.of("MEETING_CHAIR")));
		assertThat(rules.rights().holders(RuleType.COMPOSE_RIGHT, Cases.regular(Body.COMMITTEE)).value())
			.contains(List.of(Holder.MEETING_CHAIR));
	}

	@Test
	void leadersDecideWhereTheTextSaysSo() {
		RulesInForce rules = Cases.only(RuleType.COMPOSE_RIGHT, Map.of("holders", List.of("HEAD", "DEPUTY")));
		assertThat(rules.rights().permits(RuleType.COMPOSE_RIGHT, Cases.regular(Body.COMMITTEE), Cases.DEPUTY))
			.isTrue();
		assertThat(rules.rights().permits(RuleType.COMPOSE_RIGHT, Cases.regular(Body.COMMITTEE), Cases.MEMBER))
			.isFalse();
	}

}

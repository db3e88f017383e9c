package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.facts.PublicationFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Power;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is given out before those who decide have decided. */
class DisclosurePowerTests {

	private final RulesInForce rules = Cases.ruledBy(RuleType.DISCLOSURE_POWER,
			Map.of("holders", List.of("HEAD", "DEPUTY"), "informers", List.of("HELPER")));

	@Test
	void headAndDeputiesDecideAndMembersDoNot() {
		assertThat(Cases.judge(this.rules, new PowerFacts(Power.DISCLOSE, Body.COMMITTEE, Cases.DEPUTY))).isEmpty();
		assertThat(Cases.judge(this.rules, new PowerFacts(Power.DISCLOSE, Body.COMMITTEE, Cases.MEMBER)))
			.singleElement()
			.extracting(Cases::vietnamese)
			.isEqualTo("Ông, bà không có quyền quyết định thông tin được phổ biến. "
					+ "Người có quyền: Trưởng ban, Phó Trưởng ban.");
	}

	@Test
	void whatWasNotReleasedIsNotGivenOut() {
		assertThat(Cases.judge(this.rules, new PublicationFacts(Body.COMMITTEE, false, Cases.TEAM_MEMBER)))
			.extracting(Finding::messageKey)
			.containsExactly("disclosure.notReleased");
	}

	@Test
	void whatWasReleasedIsGivenOutByTheTeam() {
		assertThat(Cases.judge(this.rules, new PublicationFacts(Body.COMMITTEE, true, Cases.TEAM_MEMBER))).isEmpty();
		assertThat(Cases.judge(this.rules, new PublicationFacts(Body.COMMITTEE, true, Cases.MEMBER)))
			.extracting(Finding::messageKey)
			.containsExactly("disclosure.notInformer");
	}

	@Test
	void thatNothingIsFreeByDefaultIsSaidNotToStandInTheText() {
		assertThat(Cases.explained(this.rules.definitions().getFirst())).contains("văn bản không nêu mặc định này");
	}

}

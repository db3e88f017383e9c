package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Presence;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Substitution;
import vn.chidao.regulation.engine.terms.Body;

import static org.assertj.core.api.Assertions.assertThat;

class SubstituteOpinionTests {

	private final RulesInForce rules = Cases.ruledBy(RuleType.SUBSTITUTE_OPINION, Map.of());

	@Test
	void theAbsentMemberOwesAnOpinionThoughASubstituteAttends() {
		assertThat(absent(Body.COMMITTEE, Substitution.OPINION_OWED)).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding))
				.isEqualTo("Ông Hải đã cử người dự họp thay và còn phải gửi ý kiến bằng văn bản."));
	}

	@Test
	void itIsOwedUntilItIsGiven() {
		assertThat(absent(Body.COMMITTEE, Substitution.OPINION_GIVEN)).isEmpty();
	}

	@Test
	void withoutASubstituteNoOpinionIsOwed() {
		assertThat(absent(Body.COMMITTEE, Substitution.NONE)).isEmpty();
	}

	@Test
	void theRuleHoldsForTheBodyItNames() {
		assertThat(absent(Body.HELPER, Substitution.OPINION_OWED)).isEmpty();
	}

	private List<Finding> absent(Body body, Substitution substitution) {
		return Cases.judge(this.rules,
				new AttendanceFacts(body, "Ông Hải", Presence.ABSENT_WITH_CONSENT, substitution));
	}

}

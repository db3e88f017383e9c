package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.AbsenceDecisionFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Presence;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Substitution;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class AbsenceConsentTests {

	private final RulesInForce rules = Cases.ruledBy(RuleType.ABSENCE_CONSENT, Map.of());

	@Test
	void theChairOfTheMeetingDecidesWhateverTheirPost() {
		assertThat(Cases.judge(this.rules, new AbsenceDecisionFacts(Body.COMMITTEE, true, Cases.MEMBER))).isEmpty();
	}

	@Test
	void evenTheHeadDoesNotDecideForAnotherChair() {
		assertThat(Cases.judge(this.rules, new AbsenceDecisionFacts(Body.COMMITTEE, false, Cases.HEAD))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.blocks()).isTrue();
				assertThat(finding.decidedBy()).containsExactly(Holder.MEETING_CHAIR);
				assertThat(Cases.wayOut(finding)).isEqualTo("Chuyển đơn xin vắng đến người chủ trì cuộc họp.");
			});
	}

	@Test
	void anotherPostDecidesWhereTheTextSaysSo() {
		RulesInForce byDeputy = Cases.ruledBy(RuleType.ABSENCE_CONSENT, Map.of("consentBy", "STANDING_VICE_CHAIR"));
		assertThat(Cases.judge(byDeputy, new AbsenceDecisionFacts(Body.COMMITTEE, false, Cases.STANDING_DEPUTY)))
			.isEmpty();
		assertThat(Cases.judge(byDeputy, new AbsenceDecisionFacts(Body.COMMITTEE, true, Cases.MEMBER))).hasSize(1);
	}

	@Test
	void anAbsenceWithoutConsentIsRecordedAndStopsNobody() {
		assertThat(attend(Presence.ABSENT_WITHOUT_CONSENT)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARN);
			assertThat(Cases.vietnamese(finding))
				.isEqualTo("Bà Lan vắng mặt mà chưa được sự đồng ý của người chủ trì cuộc họp.");
		});
	}

	@Test
	void presenceAndConsentedAbsenceAreFine() {
		assertThat(attend(Presence.PRESENT)).isEmpty();
		assertThat(attend(Presence.ABSENT_WITH_CONSENT)).isEmpty();
	}

	private List<Finding> attend(Presence presence) {
		return Cases.judge(this.rules, new AttendanceFacts(Body.COMMITTEE, "Bà Lan", presence, Substitution.NONE));
	}

}

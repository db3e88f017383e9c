package vn.chidao.regulation.draft;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.Provision;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

import static org.assertj.core.api.Assertions.assertThat;

class NarrowingTests {

	private static final RuleDefinition CONVENE = rule(RuleType.CONVENE_RIGHT,
			Map.of("kinds", List.of("AD_HOC"), "holders", List.of("HEAD", "DEPUTY")));

	@Test
	void whatStaysOrGrowsIsNotLost() {
		assertKept(CONVENE, CONVENE);
		assertKept(CONVENE, rule(RuleType.CONVENE_RIGHT,
				Map.of("kinds", List.of("AD_HOC"), "holders", List.of("HEAD", "DEPUTY", "SECRETARY"))));
		assertKept(CONVENE, rule(RuleType.CONVENE_RIGHT, Map.of("holders", List.of("HEAD", "DEPUTY"))));
	}

	@Test
	void aHolderWhoGoesIsLost() {
		assertLost(CONVENE,
				rule(RuleType.CONVENE_RIGHT, Map.of("kinds", List.of("AD_HOC"), "holders", List.of("HEAD"))));
	}

	@Test
	void aRuleAboutEverythingIsNarrowedByNamingSomeKinds() {
		RuleDefinition all = rule(RuleType.CONVENE_RIGHT, Map.of("holders", List.of("HEAD")));
		assertLost(all, rule(RuleType.CONVENE_RIGHT, Map.of("kinds", List.of("REGULAR"), "holders", List.of("HEAD"))));
	}

	@Test
	void whatIsAskedMayShrinkAndNotGrow() {
		RuleDefinition notice = rule(RuleType.NOTICE_PERIOD, Map.of("minWorkingDays", 2));
		assertLost(notice, rule(RuleType.NOTICE_PERIOD, Map.of("minWorkingDays", 3)));
		assertKept(notice, rule(RuleType.NOTICE_PERIOD, Map.of("minWorkingDays", 1)));
		assertLost(notice, rule(RuleType.NOTICE_PERIOD, Map.of("minWorkingDays", 2, "requireDocuments", true)));
		assertLost(notice,
				rule(RuleType.NOTICE_PERIOD, Map.of("minWorkingDays", 2, "requiredFields", List.of("CONTENT"))));
	}

	@Test
	void timeThatIsGivenMayGrowAndNotShrink() {
		RuleDefinition due = rule(RuleType.CONCLUSION_NOTICE, Map.of("sender", "HELPER", "dueWorkingDays", 5));
		assertLost(due, rule(RuleType.CONCLUSION_NOTICE, Map.of("sender", "HELPER", "dueWorkingDays", 3)));
		assertKept(due, rule(RuleType.CONCLUSION_NOTICE, Map.of("sender", "HELPER", "dueWorkingDays", 7)));
		RuleDefinition quarterly = rule(RuleType.MEETING_CADENCE, Map.of("period", "P3M"));
		assertLost(quarterly, rule(RuleType.MEETING_CADENCE, Map.of("period", "P1M")));
		assertKept(quarterly, rule(RuleType.MEETING_CADENCE, Map.of("period", "P6M")));
	}

	@Test
	void whoIsMeantMayNotBeExchanged() {
		RuleDefinition consent = rule(RuleType.ABSENCE_CONSENT, Map.of("consentBy", "HEAD"));
		assertLost(consent, rule(RuleType.ABSENCE_CONSENT, Map.of("consentBy", "DEPUTY")));
	}

	@Test
	void aMajorityIsNotCountedAnewAndItsQuorumDoesNotRise() {
		RuleDefinition majority = rule(RuleType.DECISION_MODE, Map.of("mode", "MAJORITY", "quorumPercent", 50));
		assertLost(majority, rule(RuleType.DECISION_MODE, Map.of("mode", "HEAD")));
		assertLost(majority, rule(RuleType.DECISION_MODE, Map.of("mode", "MAJORITY", "quorumPercent", 67)));
		assertKept(majority,
				rule(RuleType.DECISION_MODE, Map.of("mode", "MAJORITY", "quorumPercent", 50, "base", "ALL_MEMBERS")));
	}

	@Test
	void theShareThatCarriesDoesNotRise() {
		RuleDefinition half = rule(RuleType.DECISION_MODE, Map.of("mode", "MAJORITY", "share", ">1/2"));
		RuleDefinition twoThirds = rule(RuleType.DECISION_MODE, Map.of("mode", "MAJORITY", "share", ">=2/3"));
		assertLost(half, twoThirds);
		assertKept(twoThirds, half);
		assertLost(twoThirds, rule(RuleType.DECISION_MODE, Map.of("mode", "MAJORITY", "share", ">2/3")));
		assertKept(rule(RuleType.DECISION_MODE, Map.of("mode", "MAJORITY")), twoThirds);
	}

	@Test
	void whatMembersAskForTogetherDoesNotTakeMoreOfThem() {
		RuleDefinition third = rule(RuleType.PROPOSE_RIGHT, Map.of("memberShare", ">=1/3"));
		assertLost(third, rule(RuleType.PROPOSE_RIGHT, Map.of("memberShare", ">=1/2")));
		assertLost(third, rule(RuleType.PROPOSE_RIGHT, Map.of("holders", List.of("HEAD"))));
		assertKept(third, rule(RuleType.PROPOSE_RIGHT, Map.of("memberShare", ">=1/4")));
	}

	@Test
	void aBreachMayNotWeighMoreThanBefore() {
		RuleDefinition warned = weighing(CONVENE, Severity.WARN);
		assertLost(warned, CONVENE);
		assertKept(CONVENE, warned);
	}

	@Test
	void aNumberThatIsAddedTakesNothingAway() {
		RuleDefinition conclusion = rule(RuleType.CONCLUSION_NOTICE, Map.of("sender", "HELPER"));
		assertKept(conclusion, rule(RuleType.CONCLUSION_NOTICE, Map.of("sender", "HELPER", "dueWorkingDays", 5)));
	}

	@Test
	void aRuleWithoutAnyOtherOfItsKindIsLost() {
		assertThat(Narrowing.lost(List.of(CONVENE), List.of())).containsExactly(CONVENE);
	}

	private static void assertKept(RuleDefinition before, RuleDefinition after) {
		assertThat(Narrowing.lost(List.of(before), List.of(after))).isEmpty();
	}

	private static void assertLost(RuleDefinition before, RuleDefinition after) {
		assertThat(Narrowing.lost(List.of(before), List.of(after))).containsExactly(before);
	}

	private static RuleDefinition weighing(RuleDefinition rule, Severity severity) {
		return new RuleDefinition(rule.code(), rule.rule(), rule.basis(),
				new RuleDefinition.Force(severity, null, null));
	}

	private static RuleDefinition rule(RuleType type, Map<String, Object> parameters) {
		Citation citation = new Citation(new Instrument(Instrument.Kind.REGULATION, "1/QĐ-BCĐ"), Provision.clause(7, 1),
				"", null);
		return new RuleDefinition("rule", type.read(parameters),
				new RuleDefinition.Basis(List.of(citation), SourceQuality.FULL_TEXT, Layer.REGULATION),
				new RuleDefinition.Force(Severity.BLOCK, null, null));
	}

}

package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.rules.InvalidParametersException.Kind;
import vn.chidao.regulation.engine.rules.InvalidParametersException.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class ParametersTests {

	@Test
	void everyProblemIsNamedAtOnce() {
		assertThat(problems(RuleType.NOTICE_PERIOD,
				Map.of("minWorkingDays", "two", "written", 1, "kinds", List.of("REGULAR", "WEEKLY"), "papers", true)))
			.extracting(Problem::path, Problem::kind)
			.containsExactlyInAnyOrder(tuple("minWorkingDays", Kind.WRONG_TYPE), tuple("written", Kind.WRONG_TYPE),
					tuple("kinds[1]", Kind.UNKNOWN_VALUE), tuple("papers", Kind.UNKNOWN_PARAMETER));
	}

	@Test
	void aRequiredParameterMayNotBeMissing() {
		assertThat(problems(RuleType.NOTICE_PERIOD, Map.of()))
			.containsExactly(new Problem("minWorkingDays", Kind.MISSING, ""));
		assertThat(problems(RuleType.CONVENE_RIGHT, Map.of("holders", List.of()))).extracting(Problem::kind)
			.containsExactly(Kind.MISSING);
		assertThat(problems(RuleType.DECISION_MODE, Map.of())).extracting(Problem::path).containsExactly("mode");
	}

	@Test
	void anUnknownHolderIsNamedWithItsPlaceInTheList() {
		assertThat(problems(RuleType.CONVENE_RIGHT, Map.of("holders", List.of("HEAD", "BOSS")))).singleElement()
			.satisfies((problem) -> {
				assertThat(problem.path()).isEqualTo("holders[1]");
				assertThat(problem.detail()).startsWith("BOSS");
			});
	}

	@Test
	void numbersAreWholeAndWithinAYear() {
		assertThat(problems(RuleType.NOTICE_PERIOD, Map.of("minWorkingDays", 400))).extracting(Problem::kind)
			.containsExactly(Kind.OUT_OF_RANGE);
		assertThat(problems(RuleType.NOTICE_PERIOD, Map.of("minWorkingDays", -1))).extracting(Problem::kind)
			.containsExactly(Kind.OUT_OF_RANGE);
		assertThat(problems(RuleType.NOTICE_PERIOD, Map.of("minWorkingDays", 1.5))).extracting(Problem::kind)
			.containsExactly(Kind.WRONG_TYPE);
	}

	@Test
	void periodsAndDaysOfTheYearAreChecked() {
		assertThat(problems(RuleType.MEETING_CADENCE, Map.of("period", "quarterly"))).hasSize(1);
		assertThat(problems(RuleType.MEETING_CADENCE, Map.of("period", "P-3M"))).hasSize(1);
		assertThat(
				problems(RuleType.REPORT_OBLIGATION, Map.of("from", List.of("HELPER"), "dueBefore", List.of("06-31"))))
			.extracting(Problem::path)
			.containsExactly("dueBefore[0]");
	}

	@Test
	void parametersThatContradictEachOtherAreRefused() {
		assertThat(problems(RuleType.DECISION_MODE, Map.of("mode", "HEAD", "tie", "CHAIR_DECIDES")))
			.extracting(Problem::kind)
			.containsExactly(Kind.CONTRADICTION);
		assertThat(
				problems(RuleType.CHAIR_RIGHT, Map.of("holders", List.of("HEAD"), "delegateKinds", List.of("REGULAR"))))
			.extracting(Problem::kind)
			.containsExactly(Kind.CONTRADICTION);
	}

	@Test
	void stepsSealsAndTextsAreChecked() {
		assertThat(problems(RuleType.PLAN_APPROVAL_CHAIN, Map.of("steps", List.of("DRAFT/BOSS", "SLEEP", "DRAFT"))))
			.extracting(Problem::path)
			.containsExactly("steps[0]", "steps[1]");
		assertThat(problems(RuleType.AMENDMENT_PATH, Map.of("steps", List.of("DRAFT/HELPER", "DRAFT/HEAD"))))
			.extracting(Problem::kind)
			.containsExactly(Kind.CONTRADICTION);
		assertThat(problems(RuleType.SEAL_RULE, Map.of("holders", List.of("HEAD"), "seal", "name:")))
			.extracting(Problem::path)
			.containsExactly("seal");
		assertThat(problems(RuleType.MOBILISE_RIGHT, Map.of("holders", List.of("HEAD"), "venue", " ")))
			.extracting(Problem::path)
			.containsExactly("venue");
		assertThat(problems(RuleType.SIGN_RIGHT, Map.of("holders", List.of("HEAD"), "venue", "A")))
			.extracting(Problem::kind)
			.containsExactly(Kind.UNKNOWN_PARAMETER);
		assertThat(problems(RuleType.ESCALATION, Map.of())).extracting(Problem::path)
			.containsExactlyInAnyOrder("bearers", "reasons", "target");
	}

	@Test
	void aValueTheTextDoesNotStateIsMarked() {
		assertThat(RuleType.DECISION_MODE.read(Map.of("mode", "MAJORITY", "base", "ALL_MEMBERS")).values())
			.extracting(ParameterValue::name, ParameterValue::inText)
			.contains(tuple("base", true), tuple("tie", false), tuple("quorum", false));
	}

	private static List<Problem> problems(RuleType type, Map<String, ?> parameters) {
		return catchThrowableOfType(InvalidParametersException.class, () -> type.read(parameters)).problems();
	}

}

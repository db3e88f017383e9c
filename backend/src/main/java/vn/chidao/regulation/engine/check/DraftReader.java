package vn.chidao.regulation.engine.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.chidao.regulation.engine.rules.InvalidParametersException;
import vn.chidao.regulation.engine.rules.InvalidParametersException.Problem;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Message;

/** Makes a rule of a draft, or says of each parameter what is wrong with it. */
final class DraftReader {

	private DraftReader() {
	}

	static Optional<Rule> read(RuleDraft draft, List<RuleProblem> problems) {
		Optional<RuleType> type = Arrays.stream(RuleType.values())
			.filter((value) -> value.name().equals(draft.type()))
			.findFirst();
		if (type.isEmpty()) {
			problems.add(new RuleProblem(RuleProblem.Kind.UNKNOWN_TYPE, RuleProblem.Place.of(draft.code()),
					new Message("check.UNKNOWN_TYPE", Map.of("rule", draft.code(), "type", draft.type()))));
			return Optional.empty();
		}
		try {
			return Optional.of(type.get().read(draft.parameters()));
		}
		catch (InvalidParametersException ex) {
			ex.problems().forEach((problem) -> problems.add(problem(draft, problem)));
			return Optional.empty();
		}
	}

	private static RuleProblem problem(RuleDraft draft, Problem problem) {
		RuleProblem.Kind kind = (problem.kind() == InvalidParametersException.Kind.UNKNOWN_PARAMETER)
				? RuleProblem.Kind.UNKNOWN_PARAMETER : RuleProblem.Kind.INVALID_PARAMETER;
		return new RuleProblem(kind, RuleProblem.Place.parameter(draft.code(), problem.path()), new Message(
				"check.parameter." + problem.kind().name(), Map.of("rule", draft.code(), "parameter", problem.path())));
	}

}

package vn.chidao.regulation;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.check.KnownText;
import vn.chidao.regulation.engine.check.RuleBookCheck;
import vn.chidao.regulation.engine.check.RuleDraft;
import vn.chidao.regulation.engine.check.RuleProblem;

/** Finds rules that answer one question in two ways. */
@Component
class ContradictingRules {

	private final Messages messages;

	ContradictingRules(Messages messages) {
		this.messages = messages;
	}

	/**
	 * What contradicts what.
	 * @param rules the rules, in the order they were sent
	 * @param notation the regulation they are for
	 * @return a refusal at the later of any two that contradict; empty when none do
	 */
	List<UserError> among(List<RuleDefinition> rules, String notation) {
		return RuleBookCheck.check(rules.stream().map(RuleDraft::of).toList(), KnownText.unknown(notation))
			.stream()
			.filter((problem) -> problem.kind() == RuleProblem.Kind.CONTRADICTION)
			.<UserError>map((problem) -> refusal(problem, rules))
			.toList();
	}

	private InvalidInput refusal(RuleProblem problem, List<RuleDefinition> rules) {
		List<String> codes = rules.stream().map(RuleDefinition::code).toList();
		RuleDefinition other = rules.get(codes.indexOf(problem.place().others().getFirst()));
		EngineTexts texts = EngineTexts.in(this.messages.locale());
		return InvalidInput.of(
				this.messages.text("refusal.rule.contradicts", texts.label(other.citations().getFirst()),
						texts.text(other.explanation())),
				"rules", Integer.toString(codes.indexOf(problem.place().rule())), "type");
	}

}

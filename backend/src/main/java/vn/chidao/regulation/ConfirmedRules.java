package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.text.ParsedDecision;
import vn.chidao.regulation.text.ParsedProvision;

/** Makes rules of what a person confirmed, or says what is wrong with each of them. */
@Component
class ConfirmedRules {

	private final RuleInputs inputs;

	private final ContradictingRules contradictions;

	ConfirmedRules(RuleInputs inputs, ContradictingRules contradictions) {
		this.inputs = inputs;
		this.contradictions = contradictions;
	}

	/**
	 * Read rules against the text they are said to stand in.
	 * @param inputs the rules
	 * @param decision the text
	 * @param head what identifies the regulation, null when the text does not say enough
	 * @param errors receives what is wrong, each at its place
	 * @return the rules that are right
	 */
	List<RuleDefinition> read(List<RuleInput> inputs, ParsedDecision decision, @Nullable RegulationHead head,
			List<UserError> errors) {
		RuleInputs.Clauses clauses = clauses(decision, (head != null) ? head.notation() : "");
		List<RuleDefinition> definitions = new ArrayList<>();
		Set<String> codes = new LinkedHashSet<>();
		for (int i = 0; i < inputs.size(); i++) {
			RuleInput input = inputs.get(i);
			List<String> place = List.of("rules", Integer.toString(i));
			Optional<Rule> rule = this.inputs.rule(input, place, errors);
			List<Citation> citations = this.inputs.citations(input.phrases(), clauses, place, errors);
			if (rule.isPresent() && !citations.isEmpty() && head != null) {
				definitions
					.add(new RuleDefinition(RuleInputs.code(input.type(), input.phrases().getFirst().anchor(), codes),
							rule.get(), new RuleDefinition.Basis(citations, head.sourceQuality(), Layer.REGULATION),
							new RuleDefinition.Force(
									Objects.requireNonNullElse(input.severity(), UsualSeverity.of(input.type())), null,
									null)));
			}
		}
		if (errors.isEmpty() && head != null) {
			errors.addAll(this.contradictions.among(definitions, head.notation()));
		}
		return definitions;
	}

	private static RuleInputs.Clauses clauses(ParsedDecision decision, String notation) {
		Map<String, RuleInputs.Clause> clauses = decision.provisions()
			.collect(Collectors.toMap(ParsedProvision::anchor,
					(provision) -> new RuleInputs.Clause(provision.citation(), provision.text()),
					(first, again) -> first));
		return new RuleInputs.Clauses(notation, clauses);
	}

}

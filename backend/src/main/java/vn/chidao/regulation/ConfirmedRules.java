package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.InvalidParametersException;
import vn.chidao.regulation.engine.rules.InvalidParametersException.Problem;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.text.ParsedDecision;
import vn.chidao.regulation.text.ParsedProvision;

/** Makes rules of what a person confirmed, or says what is wrong with each of them. */
@Component
class ConfirmedRules {

	private final Messages messages;

	private final ContradictingRules contradictions;

	ConfirmedRules(Messages messages, ContradictingRules contradictions) {
		this.messages = messages;
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
		Map<String, ParsedProvision> provisions = decision.provisions()
			.collect(Collectors.toMap(ParsedProvision::anchor, Function.identity(), (first, again) -> first));
		List<RuleDefinition> definitions = new ArrayList<>();
		Set<String> codes = new LinkedHashSet<>();
		for (int i = 0; i < inputs.size(); i++) {
			RuleInput input = inputs.get(i);
			List<String> place = List.of("rules", Integer.toString(i));
			Optional<Rule> rule = rule(input, place, errors);
			List<Citation> citations = citations(input, provisions, head, place, errors);
			if (rule.isPresent() && !citations.isEmpty() && head != null) {
				definitions.add(new RuleDefinition(code(input, codes), rule.get(),
						new RuleDefinition.Basis(citations, head.sourceQuality(), Layer.REGULATION),
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

	private Optional<Rule> rule(RuleInput input, List<String> place, List<UserError> errors) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		for (RuleInput.RuleParameterInput parameter : input.parameters()) {
			if (!parameter.values().isEmpty()) {
				parameters.put(parameter.name(), ParameterCodes.read(input.type(), parameter));
			}
		}
		try {
			return Optional.of(input.type().read(parameters));
		}
		catch (InvalidParametersException ex) {
			ex.problems().forEach((problem) -> errors.add(error(problem, input, place)));
			return Optional.empty();
		}
	}

	private InvalidInput error(Problem problem, RuleInput input, List<String> place) {
		String name = problem.path().replaceFirst("\\[\\d+]$", "");
		boolean known = ParameterShapes.of(input.type())
			.stream()
			.anyMatch((shape) -> shape.name().equals(name) && !name.equals(RuleWords.REDUNDANT));
		String label = known ? this.messages.text("rule.parameter." + name) : name;
		return new InvalidInput(this.messages.text("rule.problem." + problem.kind().name(), label, problem.detail()),
				path(place, "parameters", name));
	}

	private List<Citation> citations(RuleInput input, Map<String, ParsedProvision> provisions,
			@Nullable RegulationHead head, List<String> place, List<UserError> errors) {
		List<Citation> citations = new ArrayList<>();
		if (input.phrases().isEmpty()) {
			errors.add(new InvalidInput(this.messages.text("refusal.rule.noClause"), path(place, "phrases")));
		}
		for (int i = 0; i < input.phrases().size(); i++) {
			RuleInput.RulePhraseInput phrase = input.phrases().get(i);
			List<String> here = path(place, "phrases", Integer.toString(i));
			ParsedProvision provision = provisions.get(phrase.anchor());
			if (provision == null) {
				errors.add(new InvalidInput(this.messages.text("refusal.rule.missingClause", phrase.anchor()),
						path(here, "anchor")));
				continue;
			}
			Optional<String> quote = quote(phrase, provision.text());
			if (quote.isEmpty()) {
				errors.add(new InvalidInput(this.messages.text("refusal.rule.outsideClause", provision.citation()),
						path(here, "start")));
			}
			else if (head != null) {
				citations.add(AnchorCitations.of(phrase.anchor(), head.notation(), quote.get()));
			}
		}
		return citations;
	}

	private static Optional<String> quote(RuleInput.RulePhraseInput phrase, String text) {
		int start = Objects.requireNonNullElse(phrase.start(), 0);
		int end = Objects.requireNonNullElse(phrase.end(), text.length());
		return (start < 0 || end > text.length() || start > end) ? Optional.empty()
				: Optional.of(text.substring(start, end));
	}

	private static String code(RuleInput input, Set<String> codes) {
		String base = input.type().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
				+ input.phrases().getFirst().anchor();
		String code = base;
		for (int copy = 2; !codes.add(code); copy++) {
			code = base + "-" + copy;
		}
		return code;
	}

	private static List<String> path(List<String> place, String... further) {
		List<String> path = new ArrayList<>(place);
		path.addAll(List.of(further));
		return List.copyOf(path);
	}

}

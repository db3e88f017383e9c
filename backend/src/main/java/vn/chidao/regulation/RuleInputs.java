package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.rules.InvalidParametersException;
import vn.chidao.regulation.engine.rules.InvalidParametersException.Problem;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;

/** Reads rules as people fill them in, and says what is wrong at its place. */
@Component
class RuleInputs {

	private final Messages messages;

	RuleInputs(Messages messages) {
		this.messages = messages;
	}

	/** The rule, or nothing and what is wrong with its parameters. */
	Optional<Rule> rule(RuleInput input, List<String> place, List<UserError> errors) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		for (RuleInput.RuleParameterInput parameter : input.parameters()) {
			if (!parameter.values().isEmpty()) {
				parameters.put(parameter.name(), ParameterCodes.read(input.type(), parameter));
			}
		}
		return rule(input.type(), parameters, place, errors);
	}

	/** The rule of plain parameters, or nothing and what is wrong with them. */
	Optional<Rule> rule(RuleType type, Map<String, Object> parameters, List<String> place, List<UserError> errors) {
		try {
			return Optional.of(type.read(parameters));
		}
		catch (InvalidParametersException ex) {
			ex.problems().forEach((problem) -> errors.add(error(problem, type, place)));
			return Optional.empty();
		}
	}

	private InvalidInput error(Problem problem, RuleType type, List<String> place) {
		String name = problem.path().replaceFirst("\\[\\d+]$", "");
		boolean known = ParameterShapes.of(type)
			.stream()
			.anyMatch((shape) -> shape.name().equals(name) && !name.equals(RuleWords.REDUNDANT));
		String label = known ? this.messages.text("rule.parameter." + name) : name;
		return new InvalidInput(this.messages.text("rule.problem." + problem.kind().name(), label, problem.detail()),
				path(place, "parameters", name));
	}

	/**
	 * The provisions a rule is said to stand in.
	 * @param phrases where the rule is said to stand
	 * @param clauses the text it is looked up in
	 * @param place where the rule stands inside the input
	 * @param errors receives what is wrong
	 * @return the citations that are right
	 */
	List<Citation> citations(List<RuleInput.RulePhraseInput> phrases, Clauses clauses, List<String> place,
			List<UserError> errors) {
		List<Citation> citations = new ArrayList<>();
		if (phrases.isEmpty()) {
			errors.add(new InvalidInput(this.messages.text("refusal.rule.noClause"), path(place, "phrases")));
		}
		for (int i = 0; i < phrases.size(); i++) {
			citation(phrases.get(i), clauses, path(place, "phrases", Integer.toString(i)), errors)
				.ifPresent(citations::add);
		}
		// the same words of the same place are cited once
		return citations.stream().distinct().toList();
	}

	/**
	 * The provision a rule is said to stand in.
	 * @param phrase where
	 * @param clauses the text it is looked up in
	 * @param here where the phrase stands inside the input
	 * @param errors receives what is wrong
	 * @return the citation, if it is right
	 */
	Optional<Citation> citation(RuleInput.RulePhraseInput phrase, Clauses clauses, List<String> here,
			List<UserError> errors) {
		Optional<Clause> clause = clauses.find(phrase.anchor());
		if (clause.isEmpty() && clauses.isEmpty() && AnchorCitations.isAnchor(phrase.anchor())) {
			return Optional.of(AnchorCitations.of(phrase.anchor(), clauses.notation(),
					Objects.requireNonNullElse(phrase.quote(), "").strip()));
		}
		if (clause.isEmpty()) {
			errors.add(new InvalidInput(this.messages.text("refusal.rule.missingClause", phrase.anchor()),
					path(here, "anchor")));
			return Optional.empty();
		}
		Optional<String> quote = quote(phrase, clause.get().text());
		if (quote.isEmpty()) {
			errors.add(new InvalidInput(this.messages.text("refusal.rule.outsideClause", clause.get().label()),
					path(here, "start")));
		}
		return quote.map((words) -> AnchorCitations.of(phrase.anchor(), clauses.notation(), words));
	}

	private static Optional<String> quote(RuleInput.RulePhraseInput phrase, String text) {
		int start = Objects.requireNonNullElse(phrase.start(), 0);
		int end = Objects.requireNonNullElse(phrase.end(), text.length());
		return (start < 0 || end > text.length() || start > end) ? Optional.empty()
				: Optional.of(text.substring(start, end));
	}

	/** A name for a rule that none of the others has; it is added to them. */
	static String code(RuleType type, String anchor, Set<String> codes) {
		String base = type.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + anchor;
		String code = base;
		for (int copy = 2; !codes.add(code); copy++) {
			code = base + "-" + copy;
		}
		return code;
	}

	static List<String> path(List<String> place, String... further) {
		List<String> path = new ArrayList<>(place);
		path.addAll(List.of(further));
		return List.copyOf(path);
	}

	/**
	 * The text rules are looked up in.
	 *
	 * @param notation number and symbol the citations shall name
	 * @param byAnchor its provisions; none where only a summary is known
	 */
	record Clauses(String notation, Map<String, Clause> byAnchor) {

		Optional<Clause> find(String anchor) {
			return Optional.ofNullable(this.byAnchor.get(anchor));
		}

		boolean isEmpty() {
			return this.byAnchor.isEmpty();
		}

	}

	/**
	 * A provision.
	 *
	 * @param label how it is cited
	 * @param text its words
	 */
	record Clause(String label, String text) {

	}

}

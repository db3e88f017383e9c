package vn.chidao.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Layer;

/**
 * States what the rules of a regulation left open, once somebody found the clause. What
 * was judged before keeps the rule it was judged by.
 */
@Service
class ParameterCompletion {

	private final CompletableRegulations regulations;

	private final RuleInputs inputs;

	private final DraftWords words;

	private final Clock clock;

	ParameterCompletion(CompletableRegulations regulations, RuleInputs inputs, DraftWords words, Clock clock) {
		this.regulations = regulations;
		this.inputs = inputs;
		this.words = words;
		this.clock = clock;
	}

	@Transactional
	Outcome<RegulationView> complete(CompleteRuleParameter act) {
		Regulation regulation = this.regulations.take(act.ruleId()).orElseThrow(NotFoundException::new);
		if (regulation.version() != act.expectedVersion()) {
			return Outcome.refused(StaleVersion.of(this.words.text("refusal.stale"), regulation.view()));
		}
		RegulationRule known = regulation.rules()
			.stream()
			.filter((rule) -> rule.uuid().equals(act.ruleId().value()))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		LocalDate today = LegalTime.today(this.clock);
		LocalDate from = Objects.requireNonNullElse(act.validFrom(), today);
		List<UserError> errors = new ArrayList<>(obstacles(regulation, known, act, from));
		Optional<RuleDefinition> completed = errors.isEmpty() ? completed(regulation, known.definition(), act, errors)
				: Optional.empty();
		if (completed.isEmpty() || !errors.isEmpty()) {
			return Outcome.refused(errors);
		}
		regulation.complete(known, completed.get(), from);
		return Outcome.done(this.regulations.keep(regulation, known.code() + ", " + act.parameter().name()));
	}

	private List<UserError> obstacles(Regulation regulation, RegulationRule known, CompleteRuleParameter act,
			LocalDate from) {
		RuleDefinition rule = known.definition();
		boolean newest = regulation.rules()
			.stream()
			.noneMatch((other) -> other.code().equals(known.code()) && other.revision() > known.revision());
		boolean stated = rule.rule()
			.values()
			.stream()
			.anyMatch((value) -> value.name().equals(act.parameter().name()) && value.inText());
		if (!newest || stated) {
			return List.of(IllegalMove.of(this.words.text("refusal.completion.stated")));
		}
		LocalDate begins = rule.force().from();
		boolean tooEarly = from.isBefore(LegalTime.today(this.clock)) || (begins != null && !from.isAfter(begins))
				|| !regulation.lasts(from);
		if (tooEarly) {
			return List.of(InvalidInput.of(this.words.text("refusal.completion.from"), "validFrom"));
		}
		return act.parameter().values().isEmpty()
				? List.of(InvalidInput.of(this.words.text("refusal.blank"), "parameter", "values")) : List.of();
	}

	private Optional<RuleDefinition> completed(Regulation regulation, RuleDefinition rule, CompleteRuleParameter act,
			List<UserError> errors) {
		Map<String, Object> parameters = new LinkedHashMap<>(rule.rule().parameters());
		String name = act.parameter().name();
		parameters.put(name, ParameterCodes.read(rule.type(), act.parameter()));
		closed(parameters, name);
		Optional<Rule> read = this.inputs.rule(rule.type(), parameters, List.of("parameter"), errors);
		Optional<Citation> citation = this.inputs.citation(act.phrase(), clauses(regulation), List.of("phrase"),
				errors);
		if (read.isEmpty() || citation.isEmpty()) {
			return Optional.empty();
		}
		List<Citation> citations = Stream.concat(rule.citations().stream(), citation.stream()).distinct().toList();
		return Optional.of(new RuleDefinition(rule.code(), read.get(),
				new RuleDefinition.Basis(citations, act.sourceQuality(), Layer.REGULATION), rule.force()));
	}

	/** What is stated now is not among what the text leaves open any more. */
	private static void closed(Map<String, Object> parameters, String name) {
		if (parameters.get(RuleWords.REDUNDANT) instanceof List<?> open) {
			List<?> left = open.stream()
				.filter((term) -> !name.toUpperCase(Locale.ROOT).startsWith(String.valueOf(term)))
				.toList();
			parameters.put(RuleWords.REDUNDANT, left);
		}
	}

	private static RuleInputs.Clauses clauses(Regulation regulation) {
		return new RuleInputs.Clauses(regulation.head().notation(),
				regulation.provisions()
					.stream()
					.map(RegulationProvision::draft)
					.collect(Collectors.toMap(DraftProvision::anchor,
							(provision) -> new RuleInputs.Clause(provision.label(), provision.text()))));
	}

}

package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.text.DecisionParser;
import vn.chidao.regulation.text.Identity;
import vn.chidao.regulation.text.ParsedDecision;
import vn.chidao.regulation.text.Problem;

/** Reads a regulation's text, shows it, and saves it when asked. */
@Service
class RegulationImport {

	/** With these a text cannot be saved: it could not be cited. */
	private static final Set<Problem.Kind> OBSTACLES = EnumSet.of(Problem.Kind.NO_TEXT, Problem.Kind.NO_ARTICLES,
			Problem.Kind.MISSING_NUMBER, Problem.Kind.MISSING_DATE, Problem.Kind.REPEATED_NUMBER);

	private final RegulationGate gate;

	private final TemplateLibrary library;

	private final RegulationPreviews previews;

	private final RegulationTimeline timeline;

	RegulationImport(RegulationGate gate, TemplateLibrary library, RegulationPreviews previews,
			RegulationTimeline timeline) {
		this.gate = gate;
		this.library = library;
		this.previews = previews;
		this.timeline = timeline;
	}

	@Transactional
	ImportedRegulation read(ImportRegulation act) {
		this.gate.require(RegulationAction.IMPORT_REGULATION, act.committeeId());
		Outcome<String> source = this.gate.source(act);
		String text = source.value();
		if (text == null) {
			return new ImportedRegulation(null, null, source.userErrors());
		}
		Optional<RegulationTemplate> template = Optional.ofNullable(act.templateCode()).flatMap(this.library::find);
		if (act.templateCode() != null && template.isEmpty()) {
			return new ImportedRegulation(null, null,
					List.of(this.gate.invalid("refusal.regulation.noTemplate", "templateCode", act.templateCode())));
		}
		ParsedDecision decision = DecisionParser.parse(text);
		List<RuleDefinition> rules = template.map(RegulationTemplate::rules).orElse(List.of());
		RegulationPreviewView preview = this.previews.view(decision, rules);
		if (!act.save()) {
			return new ImportedRegulation(preview, null, List.of());
		}
		Outcome<RegulationView> saved = save(act, decision, rules);
		return new ImportedRegulation(preview, saved.value(), saved.userErrors());
	}

	private Outcome<RegulationView> save(ImportRegulation act, ParsedDecision decision, List<RuleDefinition> rules) {
		List<UserError> obstacles = obstacles(decision);
		Adoption adoption = adoption(act, decision.identity());
		if (!obstacles.isEmpty() || adoption == null) {
			return Outcome.refused(obstacles);
		}
		return this.timeline.insert(RegulationAction.IMPORT_REGULATION, adoption, rules,
				RegulationText.provisions(decision));
	}

	private List<UserError> obstacles(ParsedDecision decision) {
		List<UserError> obstacles = new ArrayList<>();
		decision.problems()
			.stream()
			.filter((problem) -> OBSTACLES.contains(problem.kind()))
			.map((problem) -> this.gate.atLine(problem.line(), this.previews.message(problem)))
			.forEach(obstacles::add);
		if (decision.identity().issuer() == null) {
			obstacles.add(this.gate.invalid("refusal.regulation.noIssuer", "text"));
		}
		return obstacles;
	}

	/** Null when the text does not say enough, which is among the obstacles. */
	private static @Nullable Adoption adoption(ImportRegulation act, Identity identity) {
		String number = identity.number();
		String symbol = identity.symbol();
		LocalDate issuedOn = identity.issueDate();
		String issuer = identity.issuer();
		if (number == null || symbol == null || issuedOn == null || issuer == null) {
			return null;
		}
		String notation = number + "/" + symbol;
		String title = Optional.ofNullable(RegulationPreviews.title(identity)).orElse(notation);
		RegulationHead head = new RegulationHead(number, symbol, title, issuedOn, issuer,
				identity.supersedes().stream().findFirst().orElse(null), act.sourceQuality());
		LocalDate stated = (identity.effectiveFrom() != null) ? identity.effectiveFrom() : issuedOn;
		LocalDate from = (act.effectiveFrom() != null) ? act.effectiveFrom() : stated;
		return new Adoption(act.committeeId(), head, from, act.templateCode());
	}

}

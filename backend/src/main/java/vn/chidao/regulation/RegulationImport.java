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

import vn.chidao.document.ExtractedText;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.RuleViolation;
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

	private final ImportDesk desk;

	private final RegulationTimeline timeline;

	RegulationImport(RegulationGate gate, TemplateLibrary library, ImportDesk desk, RegulationTimeline timeline) {
		this.gate = gate;
		this.library = library;
		this.desk = desk;
		this.timeline = timeline;
	}

	@Transactional
	ImportedRegulation read(ImportRegulation act) {
		this.gate.require(RegulationAction.IMPORT_REGULATION, act.committeeId());
		Outcome<ExtractedText> source = this.gate.source(act.text(), act.fileId());
		ExtractedText text = source.value();
		if (text == null) {
			return new ImportedRegulation(null, null, source.userErrors());
		}
		Optional<RegulationTemplate> template = Optional.ofNullable(act.templateCode()).flatMap(this.library::find);
		if (act.templateCode() != null && template.isEmpty()) {
			return new ImportedRegulation(null, null,
					List.of(this.gate.invalid("refusal.regulation.noTemplate", "templateCode", act.templateCode())));
		}
		ParsedDecision decision = DecisionParser.parse(text.text());
		List<RuleDefinition> ofTemplate = template.map(RegulationTemplate::rules).orElse(List.of());
		RegulationPreviewView preview = this.desk.previews().view(decision, ofTemplate, text.emptyPages());
		List<UserError> errors = new ArrayList<>();
		Adoption adoption = adoption(act, decision.identity());
		List<RuleDefinition> rules = rules(act, decision, adoption, ofTemplate, errors);
		if (act.save()) {
			errors.addAll(0, obstacles(decision));
		}
		if (!errors.isEmpty() || !act.save() || adoption == null) {
			return new ImportedRegulation(preview, null, errors);
		}
		Optional<RuleViolation> steps = this.desk.amendments().stepsBefore(adoption);
		if (steps.isPresent()) {
			return new ImportedRegulation(preview, null, List.of(steps.get()));
		}
		Outcome<RegulationView> saved = this.timeline.insert(RegulationAction.IMPORT_REGULATION, adoption, rules,
				RegulationText.provisions(decision));
		return new ImportedRegulation(preview, saved.value(), saved.userErrors());
	}

	private List<RuleDefinition> rules(ImportRegulation act, ParsedDecision decision, @Nullable Adoption adoption,
			List<RuleDefinition> ofTemplate, List<UserError> errors) {
		if (act.rules() == null) {
			return ofTemplate;
		}
		if (act.templateCode() != null) {
			errors.add(this.gate.invalid("refusal.regulation.rulesTwice", "templateCode"));
			return List.of();
		}
		return this.desk.confirmed().read(act.rules(), decision, (adoption != null) ? adoption.head() : null, errors);
	}

	private List<UserError> obstacles(ParsedDecision decision) {
		List<UserError> obstacles = new ArrayList<>();
		decision.problems()
			.stream()
			.filter((problem) -> OBSTACLES.contains(problem.kind()))
			.map((problem) -> this.gate.atLine(problem.line(), this.desk.previews().message(problem)))
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

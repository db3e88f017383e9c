package vn.chidao.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.platform.text.Capitals;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.RegulationPreviewView.ProvisionPreviewView;
import vn.chidao.regulation.RegulationPreviewView.TextProblemView;
import vn.chidao.regulation.RegulationPreviewView.UnplacedLineView;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.text.Identity;
import vn.chidao.regulation.text.ParsedDecision;
import vn.chidao.regulation.text.ParsedProvision;
import vn.chidao.regulation.text.Problem;
import vn.chidao.regulation.text.ProvisionKind;

/** Shows what was read from a text, in the language of the request. */
@Component
class RegulationPreviews {

	/** A decision's subject is to issue the regulation; the rest of it is the title. */
	private static final Pattern ISSUING = Pattern.compile("^(?:(?:Về việc|V/v)\\s+)?(?:ban hành\\s+)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final Messages messages;

	private final ProposedRules proposed;

	RegulationPreviews(Messages messages, ProposedRules proposed) {
		this.messages = messages;
		this.proposed = proposed;
	}

	RegulationPreviewView view(ParsedDecision decision, Collection<RuleDefinition> rules,
			Collection<Integer> emptyPages) {
		Identity identity = decision.identity();
		return new RegulationPreviewView(identity.number(), identity.symbol(), title(identity), identity.issueDate(),
				identity.issuer(), identity.legalBases(), provisions(decision), count(decision, ProvisionKind.CHAPTER),
				count(decision, ProvisionKind.ARTICLE), unplaced(decision),
				Stream.of(emptyPages(emptyPages), problems(decision), missing(decision, rules))
					.flatMap(Function.identity())
					.toList(),
				this.proposed.of(decision));
	}

	/**
	 * What the regulation is called: the decision's subject without the act of issuing.
	 */
	static @Nullable String title(Identity identity) {
		String subject = identity.title();
		if (subject == null) {
			return identity.annexTitle();
		}
		String title = ISSUING.matcher(subject).replaceFirst("");
		return title.isEmpty() ? subject : Capitals.first(title);
	}

	String message(Problem problem) {
		return this.messages.text("regulation.problem." + problem.kind(), problem.citation());
	}

	private static List<ProvisionPreviewView> provisions(ParsedDecision decision) {
		return RegulationText.placed(decision).stream().map((placed) -> {
			ParsedProvision provision = placed.provision();
			return new ProvisionPreviewView(provision.kind(), provision.number(), provision.heading(), provision.text(),
					provision.anchor(), placed.parentAnchor(), provision.line());
		}).toList();
	}

	private static int count(ParsedDecision decision, ProvisionKind kind) {
		return Math.toIntExact(decision.provisions().filter((provision) -> provision.kind() == kind).count());
	}

	private List<UnplacedLineView> unplaced(ParsedDecision decision) {
		return decision.unplaced()
			.stream()
			.map((line) -> new UnplacedLineView(line.line(), line.text(),
					this.messages.text("regulation.guess." + line.guess())))
			.toList();
	}

	private Stream<TextProblemView> problems(ParsedDecision decision) {
		return decision.problems().stream().map((problem) -> new TextProblemView(problem.line(), message(problem)));
	}

	/** Scanned pages in the middle of a text would be missed silently. */
	private Stream<TextProblemView> emptyPages(Collection<Integer> pages) {
		return pages.stream()
			.map((page) -> new TextProblemView(0, this.messages.text("regulation.problem.emptyPage", page.toString())));
	}

	/** Rules of the template that cite what the text does not have. */
	private Stream<TextProblemView> missing(ParsedDecision decision, Collection<RuleDefinition> rules) {
		Set<String> anchors = decision.provisions().map(ParsedProvision::anchor).collect(Collectors.toSet());
		return rules.stream()
			.flatMap((rule) -> rule.citations().stream())
			.map(Anchors::of)
			.filter(Objects::nonNull)
			.filter((anchor) -> !anchors.contains(anchor))
			.distinct()
			.map((anchor) -> new TextProblemView(0, this.messages.text("regulation.problem.citedMissing", anchor)));
	}

}

package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.Procedure;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.Step;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.security.CommitteeId;

/**
 * Knows what the regulation in force asks of its own amendment: how it is changed is
 * itself one of its rules.
 */
@Component
@Transactional(readOnly = true)
class AmendmentGate {

	private final RegulationRepository repository;

	private final RuleShelf shelf;

	private final DraftWords words;

	AmendmentGate(RegulationRepository repository, RuleShelf shelf, DraftWords words) {
		this.repository = repository;
		this.shelf = shelf;
		this.words = words;
	}

	/**
	 * What stands between a new regulation and a committee.
	 * @param committee the committee
	 * @param from first day of the new regulation
	 * @return what the regulation that would end asks
	 */
	Path path(CommitteeId committee, LocalDate from) {
		Optional<Regulation> replaced = DraftSurroundings.replaced(this.repository.findOf(List.of(committee.value())),
				from);
		return replaced.map((regulation) -> path(regulation, from)).orElse(Path.FREE);
	}

	private Path path(Regulation replaced, LocalDate from) {
		List<RuleDefinition> rules = this.shelf.rulesOf(Map.of(replaced.uuid(), replaced.version()))
			.getOrDefault(replaced.uuid(), List.of());
		Optional<RuleDefinition> stated = rules.stream()
			.filter((rule) -> rule.type() == RuleType.AMENDMENT_PATH && rule.severity() == Severity.BLOCK)
			.filter((rule) -> rule.isInForce(from.minusDays(1)))
			.findFirst();
		return new Path(replaced.view(), stated);
	}

	/**
	 * The refusal of a text that would take the place of a regulation without the steps
	 * that one asks for. A regulation that gets its text changes nothing.
	 */
	Optional<RuleViolation> stepsBefore(Adoption adoption) {
		boolean known = this.repository.findOf(List.of(adoption.committee().value()))
			.stream()
			.anyMatch((other) -> other.head().notation().equals(adoption.head().notation()));
		Path path = path(adoption.committee(), adoption.effectiveFrom());
		return (!known && path.hasSteps()) ? Optional.of(refusal(path)) : Optional.empty();
	}

	/** The refusal of whoever does without the steps the regulation asks for. */
	RuleViolation refusal(Path path) {
		EngineTexts texts = this.words.texts();
		List<Holder> deciders = path.rule()
			.map(AmendmentGate::last)
			.map(Step::by)
			.filter((holders) -> !holders.isEmpty())
			.orElse(List.of(Holder.HEAD));
		String key = path.rule().isPresent() ? "steps" : "silent";
		return new RuleViolation(message(path), null, RuleType.AMENDMENT_PATH, citations(path),
				deciders.stream().map(texts::label).toList(), this.words.text("regulation.amendment.wayOut." + key));
	}

	/** How the regulation is amended, in words. */
	String message(Path path) {
		return path.replaced()
			.map((replaced) -> path.rule()
				.map((rule) -> this.words.text("regulation.amendment.steps", replaced.notation(),
						lowerFirst(this.words.texts().text(rule.explanation()))))
				.orElseGet(() -> this.words.text("regulation.amendment.silent", replaced.notation())))
			.orElseGet(() -> this.words.text("regulation.amendment.first"));
	}

	private static String lowerFirst(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

	List<CitationView> citations(Path path) {
		return path.replaced()
			.flatMap((replaced) -> path.rule()
				.map((rule) -> new Citations(this.words.texts(), List.of(replaced), List.of(rule))
					.views(rule.citations())))
			.orElse(List.of());
	}

	private static Step last(RuleDefinition rule) {
		return ((Procedure) rule.rule()).steps().getLast();
	}

	/**
	 * What is asked before a regulation takes the place of another.
	 *
	 * @param replaced the regulation that would end; empty for a first one
	 * @param rule its rule on its own amendment; empty where its text is silent
	 */
	record Path(Optional<RegulationView> replaced, Optional<RuleDefinition> rule) {

		/** Nothing is in force. */
		static final Path FREE = new Path(Optional.empty(), Optional.empty());

		Path(RegulationView replaced, Optional<RuleDefinition> rule) {
			this(Optional.of(replaced), rule);
		}

		/** Whether steps have to be taken. */
		boolean hasSteps() {
			return this.rule.isPresent();
		}

		/** Whether the text says nothing on its own amendment. */
		boolean isSilent() {
			return this.replaced.isPresent() && this.rule.isEmpty();
		}

	}

}

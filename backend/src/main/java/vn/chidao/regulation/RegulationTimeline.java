package vn.chidao.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.RuleDefinition;

/**
 * The regulations of a committee one after the other: on any day at most one is in force.
 */
@Component
class RegulationTimeline {

	private final RegulationRepository repository;

	private final RegulationChronicle chronicle;

	private final Messages messages;

	private final Clock clock;

	RegulationTimeline(RegulationRepository repository, RegulationChronicle chronicle, Messages messages, Clock clock) {
		this.repository = repository;
		this.chronicle = chronicle;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Put a regulation in its place. One that is known without its text gets the text.
	 * @param action why
	 * @param adoption the regulation
	 * @param rules its rules
	 * @param text its provisions, empty where the text is not known
	 * @return the regulation, or why it has no place
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Outcome<RegulationView> insert(RegulationAction action, Adoption adoption, Collection<RuleDefinition> rules,
			Collection<RegulationProvision> text) {
		return insert(action, adoption, new Substance(rules, text, List.of()));
	}

	/**
	 * Put a regulation in its place, with what is known of its conflicts.
	 * @param action why
	 * @param adoption the regulation
	 * @param substance its rules, provisions and conflicts
	 * @return the regulation, or why it has no place
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Outcome<RegulationView> insert(RegulationAction action, Adoption adoption, Substance substance) {
		Collection<RuleDefinition> rules = substance.rules();
		Collection<RegulationProvision> text = substance.text();
		List<Regulation> others = this.repository.findLockedOf(adoption.committee().value());
		Optional<Regulation> same = others.stream()
			.filter((other) -> other.head().notation().equals(adoption.head().notation()))
			.findFirst();
		if (same.isPresent() && adoption.templateCode() == null && !rules.isEmpty()) {
			return refused("refusal.regulation.rulesKnown", "rules", adoption.head().notation());
		}
		if (same.isPresent()) {
			return complete(action, same.get(), adoption, text);
		}
		LocalDate from = adoption.effectiveFrom();
		if (others.stream().anyMatch((other) -> other.effectiveFrom().equals(from))) {
			return refused("refusal.regulation.sameDay", "effectiveFrom", from);
		}
		Regulation regulation = Regulation.adopt(adoption, rows(rules), this.clock.instant());
		regulation.complete(text, adoption.head().sourceQuality());
		regulation.note(substance.conflicts());
		fit(regulation, others);
		return Outcome.done(saved(action, regulation));
	}

	private Outcome<RegulationView> complete(RegulationAction action, Regulation known, Adoption adoption,
			Collection<RegulationProvision> text) {
		if (known.hasText() || text.isEmpty()) {
			return refused("refusal.regulation.known", "committeeId", known.head().notation());
		}
		if (adoption.templateCode() != null && !adoption.templateCode().equals(known.templateCode())) {
			return refused("refusal.regulation.rulesKnown", "templateCode", known.head().notation());
		}
		known.complete(text, adoption.head().sourceQuality());
		return Outcome.done(saved(action, known));
	}

	private RegulationView saved(RegulationAction action, Regulation regulation) {
		RegulationView view = this.repository.saveAndFlush(regulation).view();
		this.chronicle.adopted(action, regulation);
		return view;
	}

	/** Regulations are sorted by their first day. */
	private static void fit(Regulation regulation, List<Regulation> others) {
		others.stream()
			.filter((other) -> other.effectiveFrom().isBefore(regulation.effectiveFrom()))
			.reduce((earlier, later) -> later)
			.filter((previous) -> previous.lasts(regulation.effectiveFrom()))
			.ifPresent((previous) -> previous.endBefore(regulation));
		others.stream()
			.filter((other) -> other.effectiveFrom().isAfter(regulation.effectiveFrom()))
			.findFirst()
			.ifPresent(regulation::endBefore);
	}

	private List<RegulationRule> rows(Collection<RuleDefinition> rules) {
		List<RuleDefinition> ordered = List.copyOf(rules);
		return IntStream.range(0, ordered.size())
			.mapToObj((position) -> new RegulationRule(ordered.get(position), position))
			.toList();
	}

	/**
	 * What a regulation consists of.
	 *
	 * @param rules its rules
	 * @param text its provisions, empty where the text is not known
	 * @param conflicts conflicts inside it, empty where nobody has looked or where its
	 * template knows
	 */
	record Substance(Collection<RuleDefinition> rules, Collection<RegulationProvision> text, List<Conflict> conflicts) {

	}

	private Outcome<RegulationView> refused(String key, String field, Object argument) {
		return Outcome.refused(InvalidInput.of(this.messages.text(key, argument.toString()), field));
	}

}

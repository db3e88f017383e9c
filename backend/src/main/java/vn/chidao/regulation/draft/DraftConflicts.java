package vn.chidao.regulation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.Citation;

/**
 * Takes conflicts from one regulation to another. A conflict goes with the rules it is
 * about; one that is about a provision only stays.
 */
public final class DraftConflicts {

	private DraftConflicts() {
	}

	/**
	 * Conflicts as a draft keeps them: without the number of the regulation.
	 * @param conflicts conflicts of a regulation
	 * @param notation its number and symbol
	 * @return the same, for a draft
	 */
	public static List<Conflict> taken(List<Conflict> conflicts, String notation) {
		return conflicts.stream()
			.map((conflict) -> with(conflict, conflict.place().rules(),
					conflict.place()
						.citations()
						.stream()
						.map((citation) -> DraftRule.renumbered(citation, notation, ""))
						.toList()))
			.toList();
	}

	/**
	 * Conflicts as a regulation will have them.
	 * @param conflicts conflicts of a draft
	 * @param rules the rules the regulation will have
	 * @param notation its number and symbol
	 * @return those that are still about something
	 */
	public static List<Conflict> kept(List<Conflict> conflicts, List<RuleDefinition> rules, String notation) {
		return conflicts.stream().flatMap((conflict) -> kept(conflict, rules, notation).stream()).toList();
	}

	private static Optional<Conflict> kept(Conflict conflict, List<RuleDefinition> rules, String notation) {
		List<RuleDefinition> touched = rules.stream()
			.filter((rule) -> conflict.place().rules().contains(rule.code()))
			.toList();
		if (touched.isEmpty() && !conflict.place().rules().isEmpty()) {
			return Optional.empty();
		}
		List<Citation> citations = new ArrayList<>();
		for (Citation citation : conflict.place().citations()) {
			citations.add(DraftRule.renumbered(citation, "", notation));
		}
		return Optional.of(with(conflict, touched.stream().map(RuleDefinition::code).toList(), citations));
	}

	private static Conflict with(Conflict conflict, List<String> rules, List<Citation> citations) {
		return new Conflict(conflict.code(), conflict.kind(), conflict.texts(),
				new Conflict.Place(rules, citations, conflict.place().clauses()));
	}

}

package vn.chidao.regulation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * All rules that ever bound a committee: those of its regulations, old and new, and the
 * national ones. Immutable.
 */
public final class RuleBook {

	private final List<RuleDefinition> definitions;

	private final SourceQuality quality;

	private RuleBook(List<RuleDefinition> definitions, SourceQuality quality) {
		this.definitions = definitions;
		this.quality = quality;
	}

	/**
	 * A book of rules.
	 * @param quality how much of the committee's regulation is known
	 * @param definitions the rules
	 * @return the book
	 */
	public static RuleBook of(SourceQuality quality, Collection<RuleDefinition> definitions) {
		return new RuleBook(List.copyOf(definitions), quality);
	}

	/**
	 * This book with further rules, such as the national ones.
	 * @param further the rules to add
	 * @return a new book
	 */
	public RuleBook with(Collection<RuleDefinition> further) {
		List<RuleDefinition> all = new ArrayList<>(this.definitions);
		all.addAll(further);
		return new RuleBook(List.copyOf(all), this.quality);
	}

	public List<RuleDefinition> definitions() {
		return this.definitions;
	}

	/**
	 * The rules a case of some day is judged by.
	 * @param date the day, in Vietnam
	 * @return the rules in force on it
	 */
	public RulesInForce inForce(LocalDate date) {
		return new RulesInForce(this.definitions.stream().filter((definition) -> definition.isInForce(date)).toList(),
				this.quality, date);
	}

}

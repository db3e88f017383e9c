package vn.chidao.regulation.engine;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * A rule as a regulation lays it down.
 *
 * @param code name of the rule within its regulation, stable over amendments
 * @param rule the rule
 * @param basis where it stands
 * @param force how it binds and when
 */
public record RuleDefinition(String code, Rule rule, Basis basis, Force force) {

	public RuleDefinition {
		if (basis.layer() == Layer.NATIONAL && force.severity() == Severity.BLOCK) {
			throw new IllegalArgumentException("A national rule never blocks: " + code);
		}
	}

	public RuleType type() {
		return this.rule.type();
	}

	public List<Citation> citations() {
		return this.basis.citations();
	}

	public Severity severity() {
		return this.force.severity();
	}

	/**
	 * The rule in plain language.
	 * @return sentences for {@link EngineTexts}
	 */
	public List<Message> explanation() {
		return this.rule.explanation();
	}

	public boolean isInForce(LocalDate date) {
		return (this.force.from() == null || !date.isBefore(this.force.from()))
				&& (this.force.to() == null || !date.isAfter(this.force.to()));
	}

	/**
	 * Where a rule stands.
	 *
	 * @param citations the provisions, the main one first
	 * @param quality how much of the text is known
	 * @param layer the committee's own or a national rule
	 */
	public record Basis(List<Citation> citations, SourceQuality quality, Layer layer) {

		public Basis {
			citations = List.copyOf(citations);
			if (citations.isEmpty()) {
				throw new IllegalArgumentException("A rule without a provision");
			}
		}

	}

	/**
	 * How a rule binds and when.
	 *
	 * @param severity what a breach does
	 * @param from first day in force, if known
	 * @param to last day in force, if it ended
	 */
	public record Force(Severity severity, @Nullable LocalDate from, @Nullable LocalDate to) {
	}

}

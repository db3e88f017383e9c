package vn.chidao.regulation.cases;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.chidao.platform.graphql.NodeId;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;

/**
 * Something under way that was begun under the rules in force.
 *
 * @param id the object people open to see it
 * @param title what it is called
 * @param on the legal day by whose rules it is judged
 * @param reliance the rules it depends on
 */
public record OpenCase(NodeId id, String title, LocalDate on, Reliance reliance) {

	/**
	 * Whether the case depends on a rule.
	 * @param rule the rule
	 * @return true if changing the rule before the day of the case would change the case
	 */
	public boolean dependsOn(RuleDefinition rule) {
		return this.reliance.covers(rule);
	}

	/**
	 * Rules that something depends on.
	 *
	 * @param body whose rules
	 * @param types kinds of rules
	 * @param rule code of one rule, null for all of the kinds
	 */
	public record Reliance(Body body, Set<RuleType> types, @Nullable String rule) {

		public Reliance {
			types = Set.copyOf(types);
		}

		/**
		 * All rules of some kinds about a body.
		 * @param body whose rules
		 * @param types kinds of rules
		 * @return the reliance
		 */
		public static Reliance on(Body body, Set<RuleType> types) {
			return new Reliance(body, types, null);
		}

		/**
		 * One rule.
		 * @param type its kind
		 * @param rule its code
		 * @return the reliance
		 */
		public static Reliance on(RuleType type, String rule) {
			return new Reliance(Body.COMMITTEE, Set.of(type), rule);
		}

		private boolean covers(RuleDefinition definition) {
			if (!this.types.contains(definition.type())) {
				return false;
			}
			return (this.rule != null) ? this.rule.equals(definition.code()) : this.body.name()
				.equals(definition.rule().parameters().getOrDefault("body", Body.COMMITTEE.name()));
		}

	}

}

package vn.chidao.regulation.engine.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.Citation;

/**
 * A rule as somebody wrote it down, right or wrong.
 *
 * @param code its code
 * @param type the name of its type
 * @param parameters its parameters as a plain map
 * @param basis where it stands and when it holds
 */
public record RuleDraft(String code, String type, Map<String, ?> parameters, Basis basis) {

	public RuleDraft {
		parameters = Map.copyOf(parameters);
	}

	/**
	 * A rule that exists, as a draft.
	 * @param rule the rule
	 * @return the same as a draft
	 */
	public static RuleDraft of(RuleDefinition rule) {
		return new RuleDraft(rule.code(), rule.type().name(), rule.rule().parameters(),
				new Basis(rule.citations(), rule.force().from(), rule.force().to()));
	}

	/**
	 * Where a rule stands and when it holds.
	 *
	 * @param citations the provisions it cites
	 * @param from the first day, if it has its own
	 * @param to the last day, if it has one
	 */
	public record Basis(List<Citation> citations, @Nullable LocalDate from, @Nullable LocalDate to) {

		public Basis {
			citations = List.copyOf(citations);
		}

		boolean endsBeforeItBegins() {
			return this.from != null && this.to != null && this.to.isBefore(this.from);
		}

		boolean holdsOn(LocalDate day) {
			return (this.from == null || !day.isBefore(this.from)) && (this.to == null || !day.isAfter(this.to));
		}

		boolean overlaps(Basis other) {
			return (this.to == null || other.from == null || !this.to.isBefore(other.from))
					&& (other.to == null || this.from == null || !other.to.isBefore(this.from));
		}

	}

}

package vn.chidao.regulation.engine.terms;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has powers lets somebody else use them for a time.
 *
 * @param giver what the person who delegates acts as
 * @param scope which powers, and where
 * @param term since when and until when
 * @param basis the document that delegates, and the provision that allows it
 */
public record Delegation(Set<Capacity> giver, Scope scope, Term term, Basis basis) {

	public Delegation {
		giver = Set.copyOf(giver);
	}

	/**
	 * Whether the delegation lets a power be used.
	 * @param power the power
	 * @param body in which body
	 * @param day on which day
	 * @return false for another power or body, or outside the term
	 */
	public boolean covers(Power power, Body body, LocalDate day) {
		return this.scope.powers().contains(power) && this.scope.body() == body && this.term.contains(day);
	}

	/**
	 * Whether the delegation covers meetings of a kind.
	 * @param kind the kind
	 * @return true too where it names no kind
	 */
	public boolean covers(MeetingKind kind) {
		return this.scope.kinds().isEmpty() || this.scope.kinds().contains(kind);
	}

	/**
	 * What is delegated.
	 *
	 * @param body in which body
	 * @param powers the powers, at least one
	 * @param kinds over which kinds of meetings; empty for all
	 */
	public record Scope(Body body, Set<Power> powers, Set<MeetingKind> kinds) {

		public Scope {
			powers = Set.copyOf(powers);
			kinds = Set.copyOf(kinds);
			if (powers.isEmpty()) {
				throw new IllegalArgumentException("A delegation of nothing");
			}
		}

	}

	/**
	 * For how long.
	 *
	 * @param from the first day
	 * @param to the last day; not set when it holds until it is taken back
	 */
	public record Term(LocalDate from, @Nullable LocalDate to) {

		public Term {
			if (to != null && to.isBefore(from)) {
				throw new IllegalArgumentException("A term ends before it begins");
			}
		}

		boolean contains(LocalDate day) {
			return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
		}

	}

	/**
	 * What a delegation rests on.
	 *
	 * @param document number and symbol of the document that delegates
	 * @param clause the provision that allows it; not set when no text states one
	 */
	public record Basis(String document, @Nullable Citation clause) {

		public Basis {
			if (document.isBlank()) {
				throw new IllegalArgumentException("A delegation without a document");
			}
		}

	}

}

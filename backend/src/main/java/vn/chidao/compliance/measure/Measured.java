package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Layer;

/**
 * All cases of one body under one rule.
 *
 * @param place what is measured where
 * @param rule the rule, null where no text states one
 * @param regime under which rules
 * @param cases the cases, what matters first
 * @param next when it is due again, null where that cannot be said or was let pass
 */
public record Measured(Place place, @Nullable RuleDefinition rule, Regime regime, List<Judged> cases,
		@Nullable DateSpan next) {

	private static final Comparator<Judged> WHAT_MATTERS_FIRST = Comparator.comparing(Judged::state)
		.thenComparing((judged) -> judged.subject().until(), Comparator.reverseOrder());

	public Measured {
		cases = cases.stream().sorted(WHAT_MATTERS_FIRST).toList();
	}

	/**
	 * How many cases stand in a state.
	 * @param state the state
	 * @return a count
	 */
	public int count(ComplianceState state) {
		return Math.toIntExact(this.cases.stream().filter((judged) -> judged.state() == state).count());
	}

	/**
	 * How many cases were judged one way or the other.
	 * @return kept and broken; what was waived is counted apart
	 */
	public int judged() {
		return count(ComplianceState.KEPT) + count(ComplianceState.BROKEN);
	}

	/**
	 * How all of it stands.
	 * @return broken if one case is; not stated where no text says what to judge by
	 */
	public ComplianceState state() {
		if (count(ComplianceState.BROKEN) > 0) {
			return ComplianceState.BROKEN;
		}
		if (this.rule == null || (!this.cases.isEmpty() && count(ComplianceState.NOT_STATED) == this.cases.size())) {
			return ComplianceState.NOT_STATED;
		}
		return (count(ComplianceState.KEPT) + count(ComplianceState.WAIVED) > 0) ? ComplianceState.KEPT
				: ComplianceState.PENDING;
	}

	/**
	 * The name of one of the cases.
	 * @param judged the case
	 * @return its key
	 */
	public CaseKey keyOf(Judged judged) {
		return new CaseKey(this.place.measure(), this.place.body(), code(), judged.subject());
	}

	/**
	 * The same with waivers taken into account. What was kept needs none.
	 * @param waived keys of cases that were waived
	 * @return what then stands
	 */
	public Measured without(Set<CaseKey> waived) {
		List<Judged> left = this.cases.stream()
			.map((judged) -> (isOpen(judged) && waived.contains(keyOf(judged))) ? judged.waived() : judged)
			.toList();
		return new Measured(this.place, this.rule, this.regime, left, isWaived(this.next, left) ? null : this.next);
	}

	/** Whether all that is owed in a span was let pass. */
	private static boolean isWaived(@Nullable DateSpan due, List<Judged> cases) {
		List<Judged> owed = cases.stream()
			.filter((judged) -> due != null && judged.subject().kind() == CaseRef.Kind.WINDOW
					&& judged.subject().day().equals(due.from()))
			.toList();
		return !owed.isEmpty() && owed.stream().allMatch((judged) -> judged.state() == ComplianceState.WAIVED);
	}

	private static boolean isOpen(Judged judged) {
		return judged.state() == ComplianceState.BROKEN || judged.state() == ComplianceState.PENDING;
	}

	private String code() {
		return (this.rule != null) ? this.rule.code() : "";
	}

	/** What is counted together: a national rule goes on when the regulation changes. */
	Key key() {
		boolean national = this.rule != null && this.rule.basis().layer() == Layer.NATIONAL;
		return new Key(this.place, code(), national ? null : this.regime.regulation(),
				national ? LocalDate.EPOCH : this.regime.from());
	}

	Measured and(Measured later) {
		List<Judged> all = new ArrayList<>(this.cases);
		all.addAll(later.cases);
		return new Measured(this.place, later.rule, later.regime, all, later.next);
	}

	/**
	 * What is measured where.
	 *
	 * @param measure what
	 * @param body the body
	 * @param role which of the regulation's bodies it is
	 */
	public record Place(ComplianceMeasure measure, UUID body, Body role) {
	}

	/**
	 * What is counted together.
	 *
	 * @param place what is measured where
	 * @param rule code of the rule
	 * @param regulation the regulation that states it
	 * @param from since when
	 */
	record Key(Place place, String rule, @Nullable UUID regulation, LocalDate from) {
	}

}

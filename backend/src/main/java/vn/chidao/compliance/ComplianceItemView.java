package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.committee.CommitteeView;
import vn.chidao.compliance.measure.ComplianceMeasure;
import vn.chidao.compliance.measure.ComplianceState;
import vn.chidao.compliance.measure.Measured;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * One body under one rule, GraphQL type {@code ComplianceItem}.
 *
 * @param key tells items of one answer apart
 * @param measure what is measured
 * @param body the body
 * @param told in words
 * @param citations where the rule stands; empty where no text states one
 * @param counts how many cases stand how
 * @param next when it is due again
 * @param parties by who owes it, where single persons do
 * @param cases the evidence, what matters first; put into words as it is read
 */
public record ComplianceItemView(String key, ComplianceMeasure measure, CommitteeView body, Words told,
		List<CitationView> citations, Counts counts, @Nullable NextWindow next, List<Party> parties,
		List<ComplianceEvidenceView> cases) {

	public ComplianceItemView {
		citations = List.copyOf(citations);
		parties = List.copyOf(parties);
	}

	/**
	 * The kind of rule.
	 * @return its type
	 */
	public RuleType ruleType() {
		return this.measure.ruleType();
	}

	/**
	 * What is measured, in words.
	 * @return a title
	 */
	public String title() {
		return this.told.title();
	}

	/**
	 * What the rule asks, or that no text says it.
	 * @return sentences
	 */
	public String requirement() {
		return this.told.requirement();
	}

	/**
	 * How it stands.
	 * @return one sentence with the numbers
	 */
	public String summary() {
		return this.told.summary();
	}

	/**
	 * How it stands.
	 * @return the state of all cases together
	 */
	public ComplianceState state() {
		return this.counts.state();
	}

	/**
	 * An item in words.
	 *
	 * @param title what is measured
	 * @param requirement what the rule asks
	 * @param summary how it stands
	 */
	public record Words(String title, String requirement, String summary) {
	}

	/**
	 * How many cases stand how, GraphQL type {@code ComplianceCounts}.
	 *
	 * @param state all together
	 * @param judged kept and broken
	 * @param kept the rule was kept
	 * @param broken it was not
	 * @param waived let pass
	 * @param pending not due yet
	 * @param unjudged no text says what to judge by
	 */
	public record Counts(ComplianceState state, int judged, int kept, int broken, int waived, int pending,
			int unjudged) {

		static Counts of(Measured measured) {
			return new Counts(measured.state(), measured.judged(), measured.count(ComplianceState.KEPT),
					measured.count(ComplianceState.BROKEN), measured.count(ComplianceState.WAIVED),
					measured.count(ComplianceState.PENDING), measured.count(ComplianceState.NOT_STATED));
		}

	}

	/**
	 * When it is due again, GraphQL type {@code ComplianceWindow}.
	 *
	 * @param span first and last day
	 * @param isOverdue whether the last day has passed
	 */
	public record NextWindow(DateSpan span, boolean isOverdue) {

		/**
		 * The first day.
		 * @return a legal day
		 */
		public LocalDate from() {
			return this.span.from();
		}

		/**
		 * The last day.
		 * @return a legal day
		 */
		public LocalDate to() {
			return this.span.to();
		}

	}

	/**
	 * What one person owed, GraphQL type {@code ComplianceParty}.
	 *
	 * @param name who
	 * @param judged kept and broken
	 * @param kept in time
	 * @param late handed in after the last day
	 * @param missing not handed in though the last day has passed
	 * @param waived let pass
	 * @param pending not due yet
	 */
	public record Party(String name, int judged, int kept, int late, int missing, int waived, int pending) {
	}

}

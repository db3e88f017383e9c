package vn.chidao.regulation.engine;

import java.util.Comparator;
import java.util.List;

import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * What the engine found wrong, with the provisions it rests on.
 *
 * @param rule which rule found it
 * @param severity what it does to the act
 * @param message what is wrong
 * @param resolution what can be done about it
 */
public record Finding(RuleRef rule, Severity severity, Message message, Resolution resolution) {

	/** Strictest first; of equal ones the more demanding rule first. */
	static final Comparator<Finding> STRICTEST_FIRST = Comparator.comparing(Finding::severity)
		.thenComparing((finding) -> finding.rule().strictness(), Comparator.reverseOrder());

	public RuleType ruleType() {
		return this.rule.type();
	}

	public List<Citation> citations() {
		return this.rule.citations();
	}

	public String messageKey() {
		return this.message.key();
	}

	public List<Holder> decidedBy() {
		return this.resolution.decidedBy();
	}

	public Message wayOut() {
		return this.resolution.wayOut();
	}

	public boolean blocks() {
		return this.severity == Severity.BLOCK;
	}

	/**
	 * The rule behind a finding.
	 *
	 * @param type its type
	 * @param code its code, or empty when several rules or the silence of all speak
	 * @param citations the provisions; empty when the text is silent
	 * @param strictness how demanding it is among rules of its kind
	 */
	public record RuleRef(RuleType type, String code, List<Citation> citations, int strictness) {

		public RuleRef {
			citations = List.copyOf(citations);
		}

	}

	/**
	 * What can be done.
	 *
	 * @param wayOut the way out
	 * @param decidedBy who can decide otherwise; empty if nobody can
	 */
	public record Resolution(Message wayOut, List<Holder> decidedBy) {

		public Resolution {
			decidedBy = List.copyOf(decidedBy);
		}

	}

}

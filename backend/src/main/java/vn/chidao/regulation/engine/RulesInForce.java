package vn.chidao.regulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.facts.ProposalFacts;
import vn.chidao.regulation.engine.facts.ReportFacts;
import vn.chidao.regulation.engine.rules.Breach;
import vn.chidao.regulation.engine.rules.DecisionRule;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * The rules in force on one day. Judges facts by all of them together, the committee's
 * own and the national ones.
 */
public final class RulesInForce {

	private final List<RuleDefinition> definitions;

	private final SourceQuality quality;

	RulesInForce(List<RuleDefinition> definitions, SourceQuality quality) {
		this.definitions = definitions;
		this.quality = quality;
	}

	public List<RuleDefinition> definitions() {
		return this.definitions;
	}

	/**
	 * The rules of one type.
	 * @param type the type
	 * @return the rules; empty when the texts are silent
	 */
	public List<RuleDefinition> definitions(RuleType type) {
		return this.definitions.stream().filter((definition) -> definition.type() == type).toList();
	}

	public Rights rights() {
		return new Rights(this);
	}

	public Obligations obligations() {
		return new Obligations(this);
	}

	SourceQuality quality() {
		return this.quality;
	}

	/**
	 * Judge facts.
	 * @param facts the facts
	 * @param calendar the working calendar
	 * @return the findings, strictest first, each with its own provisions; empty when
	 * nothing is wrong
	 */
	public List<Finding> judge(Facts facts, WorkingCalendar calendar) {
		List<Finding> findings = new ArrayList<>();
		switch (facts) {
			case ConvocationFacts convocation -> findings.addAll(rights().judge(convocation));
			case ProposalFacts proposal -> rights().judge(proposal).ifPresent(findings::add);
			case PresidingFacts presiding -> rights().judge(presiding).ifPresent(findings::add);
			default -> {
			}
		}
		applicable(facts).forEach((definition) -> definition.rule()
			.judge(facts, calendar)
			.forEach((breach) -> findings.add(finding(definition, breach, facts))));
		return findings.stream().sorted(Finding.STRICTEST_FIRST).toList();
	}

	/** A rule about named matters goes before a rule about all other matters. */
	private Stream<RuleDefinition> applicable(Facts facts) {
		return switch (facts) {
			case DecisionFacts decision -> obligations().decisionRules(decision.body(), decision.subject()).stream();
			case ReportFacts report ->
				this.definitions.stream().filter((definition) -> definition.code().equals(report.rule()));
			default -> this.definitions.stream().filter((definition) -> !(definition.rule() instanceof DecisionRule));
		};
	}

	private Finding finding(RuleDefinition definition, Breach breach, Facts facts) {
		Severity atMost = breach.effect().atMost();
		Severity severity = (definition.severity().compareTo(atMost) < 0) ? atMost : definition.severity();
		List<Holder> decidedBy = breach.decidedBy();
		if (decidedBy.isEmpty() && facts instanceof ConvocationFacts convocation) {
			// whoever may convene may choose another day
			decidedBy = rights().holders(RuleType.CONVENE_RIGHT, convocation.meeting()).value().orElse(List.of());
		}
		Finding.RuleRef rule = new Finding.RuleRef(definition.type(), definition.code(), definition.citations(),
				breach.effect().strictness());
		return new Finding(rule, severity, breach.message(), new Finding.Resolution(breach.wayOut(), decidedBy));
	}

}

package vn.chidao.regulation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.ActingFacts;
import vn.chidao.regulation.engine.facts.AttendeesFacts;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.DelegationFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.facts.ProposalFacts;
import vn.chidao.regulation.engine.facts.ReportFacts;
import vn.chidao.regulation.engine.facts.RequestFacts;
import vn.chidao.regulation.engine.facts.SealFacts;
import vn.chidao.regulation.engine.facts.SigningFacts;
import vn.chidao.regulation.engine.rules.Breach;
import vn.chidao.regulation.engine.rules.Composition;
import vn.chidao.regulation.engine.rules.DecisionRule;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * The rules in force on one day. Judges facts by all of them together, the committee's
 * own and the national ones.
 */
public final class RulesInForce {

	private final List<RuleDefinition> definitions;

	private final Map<RuleType, List<RuleDefinition>> byType;

	private final SourceQuality quality;

	private final LocalDate day;

	RulesInForce(List<RuleDefinition> definitions, SourceQuality quality, LocalDate day) {
		this.definitions = definitions;
		// asked for many times over in one judgement
		this.byType = definitions.stream()
			.collect(Collectors.groupingBy(RuleDefinition::type, () -> new EnumMap<>(RuleType.class),
					Collectors.toUnmodifiableList()));
		this.quality = quality;
		this.day = day;
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
		return this.byType.getOrDefault(type, List.of());
	}

	public Rights rights() {
		return new Rights(this);
	}

	public MemberRequests memberRequests() {
		return new MemberRequests(this);
	}

	public Obligations obligations() {
		return new Obligations(this);
	}

	public Procedures procedures() {
		return new Procedures(this);
	}

	public Signing signing() {
		return new Signing(this);
	}

	public Substitutes substitutes() {
		return new Substitutes(this);
	}

	public Delegations delegations() {
		return new Delegations(this);
	}

	SourceQuality quality() {
		return this.quality;
	}

	LocalDate day() {
		return this.day;
	}

	/** Adds the seats people have in a section because of their posts. */
	Collection<Capacity> withSeats(Collection<Capacity> capacities) {
		List<Capacity> seats = definitions(RuleType.COMPOSITION).stream()
			.map((definition) -> (Composition) definition.rule())
			.filter((composition) -> composition.seats(capacities))
			.map((composition) -> Capacity.post(composition.body(), PostRole.MEMBER))
			.toList();
		if (seats.isEmpty()) {
			return capacities;
		}
		List<Capacity> all = new ArrayList<>(capacities);
		all.addAll(seats);
		return all;
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
			case AttendeesFacts attendees -> rights().judge(attendees).ifPresent(findings::add);
			case ProposalFacts proposal -> rights().judge(proposal).ifPresent(findings::add);
			case RequestFacts request -> memberRequests().judge(request).ifPresent(findings::add);
			case PresidingFacts presiding -> rights().judge(presiding).ifPresent(findings::add);
			case PowerFacts power -> rights().judge(power).ifPresent(findings::add);
			case DelegationFacts delegation -> findings.addAll(delegations().judge(delegation));
			case SigningFacts signing -> findings.addAll(signing().judge(signing));
			case SealFacts seal -> findings.addAll(signing().judge(seal));
			case ActingFacts acting -> substitutes().judge(acting).ifPresent(findings::add);
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

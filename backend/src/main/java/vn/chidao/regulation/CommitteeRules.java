package vn.chidao.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RuleBook;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Holder;

/**
 * The rules a committee and its helper team work under on a day, and what is needed to
 * tell people about them in the language of the request. Get it from {@link Regulations}.
 */
public final class CommitteeRules {

	private final @Nullable RegulationView regulation;

	private final RuleBook book;

	private final RulesInForce inForce;

	private final Citations citations;

	CommitteeRules(@Nullable RegulationView regulation, RuleBook book, RulesInForce inForce, Citations citations) {
		this.regulation = regulation;
		this.book = book;
		this.inForce = inForce;
		this.citations = citations;
	}

	/** The regulation in force on the day; empty where the committee has none. */
	public Optional<RegulationView> regulation() {
		return Optional.ofNullable(this.regulation);
	}

	/** The regulation's and the national rules, whatever their own validity. */
	public RuleBook book() {
		return this.book;
	}

	/** The rules that hold on the day: judge facts by these. */
	public RulesInForce inForce() {
		return this.inForce;
	}

	/**
	 * The same rules in another language, for what is put on record.
	 * @param locale Vietnamese or English
	 * @return the rules, told in that language
	 */
	public CommitteeRules in(Locale locale) {
		return new CommitteeRules(this.regulation, this.book, this.inForce, this.citations.in(locale));
	}

	/** Words of the engine in the language of the request. */
	public EngineTexts texts() {
		return this.citations.texts();
	}

	/**
	 * Findings in words.
	 * @param findings what the engine found
	 * @return the same, in the same order
	 */
	public List<FindingView> views(Collection<Finding> findings) {
		return findings.stream().map(this::view).toList();
	}

	/**
	 * The refusals among findings: those that block, each with every source that says the
	 * same.
	 * @param findings what the engine found
	 * @param path the input field concerned, or null
	 * @return one refusal for each finding that blocks; empty when the act may go on
	 */
	public List<RuleViolation> violations(Collection<Finding> findings, @Nullable List<String> path) {
		return findings.stream().filter(Finding::blocks).map((finding) -> violation(finding, findings, path)).toList();
	}

	/**
	 * Citations in words.
	 * @param sources provisions
	 * @return the same, in the same order, without repetition
	 */
	public List<CitationView> citations(Collection<Citation> sources) {
		return this.citations.views(sources);
	}

	/**
	 * Where rules stand, in words.
	 * @param rules the rules
	 * @return the provisions of all of them
	 */
	public List<CitationView> citationsOf(Collection<RuleDefinition> rules) {
		return citations(rules.stream().flatMap((rule) -> rule.citations().stream()).toList());
	}

	/**
	 * Holders as people call them.
	 * @param holders who holds a right
	 * @return readable titles
	 */
	public List<String> titles(Collection<Holder> holders) {
		return holders.stream().map(texts()::label).distinct().toList();
	}

	private FindingView view(Finding finding) {
		return new FindingView(finding.ruleType(), finding.severity(), texts().text(finding.message()),
				citations(finding.citations()), titles(finding.decidedBy()), texts().text(finding.wayOut()));
	}

	private RuleViolation violation(Finding finding, Collection<Finding> all, @Nullable List<String> path) {
		List<Citation> sources = all.stream()
			.filter((other) -> other.ruleType() == finding.ruleType()
					&& other.messageKey().equals(finding.messageKey()))
			.flatMap((other) -> other.citations().stream())
			.toList();
		return new RuleViolation(texts().text(finding.message()), path, finding.ruleType(), citations(sources),
				titles(finding.decidedBy()), texts().text(finding.wayOut()));
	}

}

package vn.chidao.regulation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.text.Problem;
import vn.chidao.regulation.text.ProvisionNumber;

/**
 * What a draft consists of. It is stored whole, so that nothing of it is ever half saved.
 *
 * @param source the text it was read from
 * @param provisions its provisions in reading order
 * @param rules its rules, those left out included
 * @param conflicts where it contradicts itself, as far as somebody looked
 */
public record DraftContent(Source source, List<DraftProvision> provisions, List<DraftRule> rules,
		List<Conflict> conflicts) {

	public DraftContent {
		provisions = List.copyOf(provisions);
		rules = List.copyOf(rules);
		conflicts = List.copyOf(conflicts);
	}

	/**
	 * A provision.
	 * @param anchor its key
	 * @return the provision, if there is one
	 */
	public Optional<DraftProvision> provision(String anchor) {
		return this.provisions.stream().filter((provision) -> provision.anchor().equals(anchor)).findFirst();
	}

	/**
	 * A rule.
	 * @param code its code
	 * @return the rule, if there is one
	 */
	public Optional<DraftRule> rule(String code) {
		return this.rules.stream().filter((rule) -> rule.code().equals(code)).findFirst();
	}

	/**
	 * The rules that stand in a state.
	 * @param state the state
	 * @return the rules in their order
	 */
	public List<DraftRule> rules(DraftRuleState state) {
		return this.rules.stream().filter((rule) -> rule.reading().state() == state).toList();
	}

	/**
	 * The rules the regulation will have.
	 * @param notation number and symbol of the regulation
	 * @return confirmed rules
	 */
	public List<RuleDefinition> definitions(String notation) {
		return rules(DraftRuleState.CONFIRMED).stream().map((rule) -> rule.definition(notation)).toList();
	}

	/**
	 * The same with other rules.
	 * @param changed all rules
	 * @return the content
	 */
	public DraftContent with(List<DraftRule> changed) {
		return new DraftContent(this.source, this.provisions, changed, this.conflicts);
	}

	/**
	 * The same with one rule more.
	 * @param rule the rule
	 * @return the content
	 */
	public DraftContent and(DraftRule rule) {
		List<DraftRule> more = new ArrayList<>(this.rules);
		more.add(rule);
		return with(more);
	}

	/**
	 * The same with some rules changed.
	 * @param codes codes of the rules
	 * @param change what happens to each
	 * @return the content
	 */
	public DraftContent changing(List<String> codes, UnaryOperator<DraftRule> change) {
		return with(
				this.rules.stream().map((rule) -> codes.contains(rule.code()) ? change.apply(rule) : rule).toList());
	}

	/**
	 * The same with other words in one provision.
	 * @param changed the provision
	 * @return the content
	 */
	public DraftContent with(DraftProvision changed) {
		return withText(this.provisions.stream()
			.map((provision) -> provision.anchor().equals(changed.anchor()) ? changed : provision)
			.toList());
	}

	/**
	 * What is wrong with a provision that is to be added.
	 * @param added the provision
	 * @return the fault; empty if it can be added
	 */
	public Optional<NewProvision.Fault> fault(NewProvision added) {
		Optional<ProvisionNumber> number = ProvisionNumber.read(added.kind(), added.number());
		Optional<TextSite> site = TextSite.of(this.provisions, added);
		if (site.isEmpty()) {
			return Optional.of(NewProvision.Fault.NO_PLACE);
		}
		return number.isEmpty() ? Optional.of(NewProvision.Fault.BAD_NUMBER) : site.get().fault(number.get());
	}

	/**
	 * The same with one provision more.
	 * @param added the provision, without a {@linkplain #fault fault}
	 * @return the content
	 */
	public DraftContent with(NewProvision added) {
		return withText(TextSite.of(this.provisions, added)
			.flatMap((site) -> ProvisionNumber.read(added.kind(), added.number())
				.map((number) -> site.with(added, number)))
			.orElseThrow());
	}

	/**
	 * The same without a provision and all that stands in it.
	 * @param dropped the provision
	 * @return the content; rules that cite what is gone stay, for a person to decide on
	 */
	public DraftContent without(DraftProvision dropped) {
		List<DraftProvision> rest = new ArrayList<>(this.provisions);
		rest.removeAll(TextSite.part(this.provisions, dropped));
		return withText(rest);
	}

	private DraftContent withText(List<DraftProvision> changed) {
		return new DraftContent(this.source, changed, this.rules, this.conflicts);
	}

	/**
	 * The text a draft was read from.
	 *
	 * @param text the words, null where there was no text to read
	 * @param remarks what a person has to look at in it
	 */
	public record Source(@Nullable String text, List<Problem> remarks) {

		/** No text was read. */
		public static final Source NONE = new Source(null, List.of());

		public Source {
			remarks = List.copyOf(remarks);
		}

	}

}

package vn.chidao.regulation.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.Power;

/**
 * That somebody has a power, and by what.
 *
 * @param power the power
 * @param rules the rules that give it, to the person or to whoever delegated it; empty
 * when the texts are silent and the head has it
 * @param through the delegation it is held by; not set when it is the person's own
 */
public record Grant(Power power, List<RuleDefinition> rules, @Nullable Delegation through) {

	public Grant {
		rules = List.copyOf(rules);
	}

	/**
	 * What the power rests on.
	 * @return the provisions that give it and, for a delegated one, the provision that
	 * allows the delegation as well
	 */
	public List<Citation> citations() {
		List<Citation> citations = new ArrayList<>();
		this.rules.forEach((rule) -> citations.addAll(rule.citations()));
		if (this.through != null && this.through.basis().clause() != null) {
			citations.add(this.through.basis().clause());
		}
		return List.copyOf(citations);
	}

}

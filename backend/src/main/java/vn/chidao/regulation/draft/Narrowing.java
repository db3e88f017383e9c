package vn.chidao.regulation.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.RuleDefinition;

/**
 * Whether rules take away what another rule gave. What a rule did not state may be stated
 * without taking anything away, and lists may grow; a value that goes or is replaced is
 * taken away.
 */
public final class Narrowing {

	/** Lists that say what a rule is about; without one it is about everything. */
	private static final Set<String> SCOPES = Set.of("kinds", "subjects", "plans", "reasons");

	/** What a text leaves open shrinks as it says more. */
	private static final String LEFT_OPEN = "notInText";

	private Narrowing() {
	}

	/**
	 * The rules that are left out or narrowed.
	 * @param before the rules that hold
	 * @param after the rules that shall hold
	 * @return rules of before that no rule of after gives in full
	 */
	public static List<RuleDefinition> lost(Collection<RuleDefinition> before, Collection<RuleDefinition> after) {
		return before.stream()
			.filter((rule) -> after.stream()
				.filter((other) -> other.type() == rule.type())
				.noneMatch((other) -> keeps(rule.rule().parameters(), other.rule().parameters())))
			.toList();
	}

	private static boolean keeps(Map<String, Object> before, Map<String, Object> after) {
		Set<String> names = new HashSet<>(before.keySet());
		names.addAll(after.keySet());
		return names.stream().allMatch((name) -> keeps(name, before.get(name), after.get(name)));
	}

	private static boolean keeps(String name, @Nullable Object before, @Nullable Object after) {
		if (name.equals(LEFT_OPEN)) {
			return true;
		}
		if (before instanceof Collection<?> all) {
			boolean widened = after == null && SCOPES.contains(name);
			return widened || (after instanceof Collection<?> others && others.containsAll(all));
		}
		return (before != null) ? before.equals(after) : after == null || !SCOPES.contains(name);
	}

}

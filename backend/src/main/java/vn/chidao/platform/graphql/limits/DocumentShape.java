package vn.chidao.platform.graphql.limits;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the text of a document alone tells, before it is validated. Each fragment
 * is measured once, so a chain of fragments that double cannot blow up; a cycle counts as
 * nothing here and is refused by validation.
 */
final class DocumentShape {

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Integer> depths = new HashMap<>();

	private final Map<String, Integer> aliases = new HashMap<>();

	private final Set<String> open = new HashSet<>();

	private int widestAliases;

	DocumentShape(Document document) {
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
	}

	int depth(OperationDefinition operation) {
		return depth(operation.getSelectionSet());
	}

	/**
	 * The most aliases any parent has.
	 * @param operation the operation
	 * @return a number of aliased fields
	 */
	int aliases(OperationDefinition operation) {
		this.widestAliases = 0;
		aliases(operation.getSelectionSet());
		this.fragments.values().forEach((fragment) -> aliases(fragment.getSelectionSet()));
		return this.widestAliases;
	}

	int rootFields(OperationDefinition operation) {
		return rootFields(operation.getSelectionSet());
	}

	private int depth(@Nullable SelectionSet set) {
		int deepest = 0;
		if (set != null) {
			for (Selection<?> selection : set.getSelections()) {
				deepest = Math.max(deepest, switch (selection) {
					case Field field -> introspects(field) ? 1 : 1 + depth(field.getSelectionSet());
					case InlineFragment inline -> depth(inline.getSelectionSet());
					case FragmentSpread spread -> once(spread, this.depths, (body) -> depth(body));
					default -> 0;
				});
			}
		}
		return deepest;
	}

	private int aliases(@Nullable SelectionSet set) {
		int count = 0;
		if (set != null) {
			for (Selection<?> selection : set.getSelections()) {
				count = saturated(count, switch (selection) {
					case Field field -> {
						aliases(field.getSelectionSet());
						yield (field.getAlias() != null) ? 1 : 0;
					}
					case InlineFragment inline -> aliases(inline.getSelectionSet());
					case FragmentSpread spread -> once(spread, this.aliases, (body) -> aliases(body));
					default -> 0;
				});
			}
		}
		this.widestAliases = Math.max(this.widestAliases, count);
		return count;
	}

	private int rootFields(SelectionSet set) {
		int count = 0;
		for (Selection<?> selection : set.getSelections()) {
			count = saturated(count, switch (selection) {
				case Field field -> "__typename".equals(field.getName()) ? 0 : 1;
				case InlineFragment inline -> rootFields(inline.getSelectionSet());
				case FragmentSpread spread -> once(spread, new HashMap<>(), this::rootFields);
				default -> 0;
			});
		}
		return count;
	}

	private int once(FragmentSpread spread, Map<String, Integer> known, ToIntFunction<SelectionSet> measure) {
		String name = spread.getName();
		Integer measured = known.get(name);
		FragmentDefinition fragment = this.fragments.get(name);
		if (measured != null || fragment == null || !this.open.add(name)) {
			return (measured != null) ? measured : 0;
		}
		int result = measure.applyAsInt(fragment.getSelectionSet());
		this.open.remove(name);
		known.put(name, result);
		return result;
	}

	private static int saturated(int one, int other) {
		return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
	}

	/**
	 * Whether a field asks about the schema. What lies below is bounded by the engine's
	 * own check of good-faith introspection.
	 * @param field the field
	 * @return true for {@code __schema} and {@code __type}
	 */
	static boolean introspects(Field field) {
		return "__schema".equals(field.getName()) || "__type".equals(field.getName());
	}

}

package vn.chidao.platform.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Puts what a batch loaded together with what it was loaded for.
 */
public final class Batch {

	private Batch() {
	}

	/**
	 * The answer of a batch mapping.
	 * @param <K> what it was loaded for
	 * @param <V> what was loaded
	 * @param keys what it was loaded for
	 * @param value gives what belongs to a key, null for nothing
	 * @return values by key; a key without a value is left out
	 */
	public static <K, V> Map<K, V> of(Collection<K> keys, Function<K, @Nullable V> value) {
		Map<K, V> answer = new LinkedHashMap<>();
		for (K key : keys) {
			V found = value.apply(key);
			if (found != null) {
				answer.put(key, found);
			}
		}
		return answer;
	}

}

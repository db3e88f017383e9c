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

	/**
	 * The answer of a batch mapping that follows references, some of which may be absent.
	 * @param <K> what it was loaded for
	 * @param <R> the id that refers
	 * @param <V> what was loaded
	 * @param keys what it was loaded for
	 * @param reference gives the id a key refers to, null for none
	 * @param found what was loaded, by id
	 * @return values by key; a key without a value is left out
	 */
	public static <K, R, V> Map<K, V> of(Collection<K> keys, Function<K, @Nullable R> reference, Map<R, V> found) {
		return of(keys, (key) -> {
			R id = reference.apply(key);
			return (id != null) ? found.get(id) : null;
		});
	}

}

package vn.chidao.platform.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What a request has read once need not be read again. It remembers nothing while a
 * transaction writes, and all of a request's memos are {@linkplain ForgetOnWrite emptied}
 * when one has written: a command never decides on, and a response never shows, what was
 * true before the change.
 *
 * @param <K> by what things are asked for
 * @param <V> what is remembered
 */
public final class RequestMemo<K, V> {

	private static final String ATTRIBUTE = RequestMemo.class.getName();

	/**
	 * Several things at once.
	 * @param keys which
	 * @param load reads those that are not known yet, leaving out what does not exist
	 * @return those that exist
	 */
	public Map<K, V> all(Collection<? extends K> keys, Function<List<K>, Map<K, V>> load) {
		Map<Object, Optional<?>> known = known();
		if (known == null) {
			return keys.isEmpty() ? Map.of() : load.apply(List.<K>copyOf(keys).stream().distinct().toList());
		}
		List<K> missing = List.<K>copyOf(keys).stream().filter((key) -> !known.containsKey(key)).distinct().toList();
		if (!missing.isEmpty()) {
			Map<K, V> loaded = load.apply(missing);
			missing.forEach((key) -> known.put(key, Optional.ofNullable(loaded.get(key))));
		}
		Map<K, V> found = new HashMap<>();
		keys.forEach((key) -> remembered(known, key).ifPresent((value) -> found.put(key, value)));
		return found;
	}

	/**
	 * One thing.
	 * @param key which
	 * @param load reads it if it is not known yet
	 * @return the thing
	 */
	public V one(K key, Function<K, V> load) {
		Map<Object, Optional<?>> known = known();
		Optional<V> remembered = (known != null) ? remembered(known, key) : Optional.empty();
		return remembered.orElseGet(() -> {
			V value = load.apply(key);
			put(key, value);
			return value;
		});
	}

	/**
	 * Remember what was read along with something else.
	 * @param key by what it will be asked for
	 * @param value what it is
	 */
	public void put(K key, V value) {
		Map<Object, Optional<?>> known = known();
		if (known != null) {
			known.put(key, Optional.of(value));
		}
	}

	static void forgetAll() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
		}
	}

	@SuppressWarnings("unchecked") // only put and all write, each a value under its key
	private Optional<V> remembered(Map<Object, Optional<?>> known, K key) {
		return (Optional<V>) known.getOrDefault(key, Optional.empty());
	}

	private @Nullable Map<Object, Optional<?>> known() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null || writes()) {
			return null;
		}
		return memos(request).computeIfAbsent(this, (memo) -> new ConcurrentHashMap<>());
	}

	@SuppressWarnings("unchecked") // nobody else uses the attribute
	private static Map<RequestMemo<?, ?>, Map<Object, Optional<?>>> memos(RequestAttributes request) {
		Object memos = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
		if (memos == null) {
			memos = new ConcurrentHashMap<>();
			request.setAttribute(ATTRIBUTE, memos, RequestAttributes.SCOPE_REQUEST);
		}
		return (Map<RequestMemo<?, ?>, Map<Object, Optional<?>>>) memos;
	}

	private static boolean writes() {
		return TransactionSynchronizationManager.isActualTransactionActive()
				&& !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
	}

}

package vn.chidao.platform.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

class RequestMemoTests {

	private final RequestMemo<String, Integer> lengths = new RequestMemo<>();

	private final List<String> read = new ArrayList<>();

	@BeforeEach
	void beginRequest() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
	}

	@AfterEach
	void endRequest() {
		TransactionSynchronizationManager.clear();
		TransactionSynchronizationManager.setActualTransactionActive(false);
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void readsOnlyWhatItDoesNotKnow() {
		lengths("a", "bb");
		assertThat(lengths("bb", "ccc", "bb")).containsExactlyInAnyOrderEntriesOf(Map.of("bb", 2, "ccc", 3));
		assertThat(this.read).containsExactly("a", "bb", "ccc");
	}

	@Test
	void remembersThatSomethingDoesNotExist() {
		assertThat(lengths("")).isEmpty();
		assertThat(lengths("")).isEmpty();
		assertThat(this.read).containsExactly("");
	}

	@Test
	void readsOneThingOnce() {
		assertThat(this.lengths.one("a", this::length)).isEqualTo(1);
		assertThat(this.lengths.one("a", this::length)).isEqualTo(1);
		assertThat(this.read).containsExactly("a");
	}

	@Test
	void twoMemosDoNotMix() {
		this.lengths.put("a", 7);
		assertThat(new RequestMemo<String, Integer>().one("a", this::length)).isEqualTo(1);
	}

	@Test
	void aTransactionThatWritesReadsForItself() {
		this.lengths.put("a", 7);
		TransactionSynchronizationManager.setActualTransactionActive(true);
		assertThat(lengths("a")).containsEntry("a", 1);
		assertThat(this.lengths.one("a", this::length)).isEqualTo(1);
		TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
		assertThat(lengths("a")).containsEntry("a", 7);
	}

	@Test
	void forgetsEverythingAtOnce() {
		this.lengths.put("a", 7);
		RequestMemo.forgetAll();
		assertThat(lengths("a")).containsEntry("a", 1);
	}

	@Test
	void outsideOfARequestNothingIsRemembered() {
		RequestContextHolder.resetRequestAttributes();
		this.lengths.put("a", 7);
		assertThat(lengths("a")).containsEntry("a", 1);
		assertThat(lengths("a")).containsEntry("a", 1);
		assertThat(this.read).containsExactly("a", "a");
	}

	private Map<String, Integer> lengths(String... words) {
		return this.lengths.all(List.of(words), (missing) -> {
			Map<String, Integer> found = new HashMap<>();
			missing.forEach((word) -> {
				int length = length(word);
				if (length > 0) {
					found.put(word, length);
				}
			});
			return found;
		});
	}

	private int length(String word) {
		this.read.add(word);
		return word.length();
	}

}

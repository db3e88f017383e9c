package vn.chidao.platform.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConnectionTests {

	@Test
	void oneRowTooManyTellsThatMoreFollow() {
		Connection<String> page = Connection.of(Page.of(2, null), List.of("a", "b", "c"), Cursor::of);
		assertThat(page.getNodes()).containsExactly("a", "b");
		assertThat(page.getPageInfo().hasNextPage()).isTrue();
		assertThat(page.getPageInfo().endCursor()).isEqualTo(page.getEdges().getLast().cursor());
	}

	@Test
	void theLastPageSaysSo() {
		Connection<String> page = Connection.of(Page.of(2, null), List.of("a", "b"), Cursor::of);
		assertThat(page.getPageInfo().hasNextPage()).isFalse();
	}

	@Test
	void anEmptyPageHasNoCursors() {
		Connection<String> page = Connection.of(Page.of(2, null), List.of(), Cursor::of);
		assertThat(page.getPageInfo().endCursor()).isNull();
	}

	@Test
	void aWholeListIsPagedByThePositionOfItsRows() {
		List<String> all = List.of("a", "b", "c", "d", "e");
		Connection<String> first = Connection.ofAll(Page.of(2, null), all, Cursor::of);
		assertThat(first.getNodes()).containsExactly("a", "b");
		assertThat(first.getTotalCount()).isEqualTo(5);
		Connection<String> second = Connection.ofAll(Page.of(3, first.getPageInfo().endCursor()), all, Cursor::of);
		assertThat(second.getNodes()).containsExactly("c", "d", "e");
		assertThat(second.getPageInfo().hasNextPage()).isFalse();
		assertThat(Connection.ofAll(Page.of(3, Cursor.of("x").encode()), all, Cursor::of).getNodes()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 101 })
	void aPageHasOneToAHundredEntries(int first) {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> Page.of(first, null));
	}

	@Test
	void aCursorKeepsEveryKindOfValue() {
		UUID id = UUID.randomUUID();
		Instant at = Instant.parse("2026-11-23T01:00:00.123456Z");
		LocalDate day = LocalDate.of(2026, 11, 23);
		Cursor cursor = Cursor.decode(Cursor.of("Đề án 06", at, day, id).encode());
		assertThat(cursor.text(0)).isEqualTo("Đề án 06");
		assertThat(cursor.instant(1)).isEqualTo(at);
		assertThat(cursor.date(2)).isEqualTo(day);
		assertThat(cursor.uuid(3)).isEqualTo(id);
	}

	@Test
	void aCursorOfAnotherListIsRefused() {
		Cursor cursor = Cursor.decode(Cursor.of("a").encode());
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> cursor.uuid(0));
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> cursor.text(1));
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> Cursor.decode("%%%"));
	}

}

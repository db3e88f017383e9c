package vn.chidao.platform.persistence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdsTests {

	@Test
	void areVersionSeven() {
		UUID id = Ids.next();
		assertThat(id.version()).isEqualTo(7);
		assertThat(id.variant()).isEqualTo(2);
	}

	@Test
	void laterOnesSortAfterEarlierOnes() {
		List<String> ids = Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();
		assertThat(ids).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void surviveTheirSixteenBytes() {
		UUID id = Ids.next();
		assertThat(UuidBytes.from(UuidBytes.of(id))).isEqualTo(id);
	}

}

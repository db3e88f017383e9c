package vn.chidao.platform.graphql;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GlobalIdTests {

	private static final UUID VALUE = UUID.fromString("0199f3c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f");

	@Test
	void comesBackAsItWas() {
		String id = GlobalId.encode("Meeting", VALUE);
		assertThat(GlobalId.parse(id)).isEqualTo(new GlobalId("Meeting", VALUE));
		assertThat(GlobalId.decode("Meeting", id)).isEqualTo(VALUE);
		assertThat(id).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void isNotTakenForAnotherType() {
		String id = GlobalId.encode("Meeting", VALUE);
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> GlobalId.decode("Task", id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "!!!", "TWVldGluZzo", "0199f3c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
			"OgGZ88QaK3w9jk9aa3yNng8" })
	void anythingElseIsRefused(String id) {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> GlobalId.parse(id));
	}

	@Test
	void hasOneSpellingOnly() {
		String padded = GlobalId.encode("Meeting", VALUE) + "=";
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> GlobalId.parse(padded));
	}

}

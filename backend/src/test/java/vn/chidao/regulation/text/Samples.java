package vn.chidao.regulation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Texts of regulations for tests: one real, the others fictional. */
final class Samples {

	static final String KIEN_GIANG = "DA06.txt";

	static final String HA_LAM = "fictional-ha-lam.txt";

	static final String THANH_SON = "fictional-thanh-son.txt";

	static final String BINH_AN = "fictional-binh-an.md";

	static final List<String> ALL = List.of(KIEN_GIANG, HA_LAM, THANH_SON, BINH_AN);

	private Samples() {
	}

	static String text(String name) {
		try (InputStream stream = Objects.requireNonNull(Samples.class.getResourceAsStream("/regulations/" + name))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ParsedDecision parsed(String name) {
		return DecisionParser.parse(text(name));
	}

	static ParsedProvision provision(ParsedDecision decision, String anchor) {
		return decision.provisions()
			.filter((provision) -> provision.anchor().equals(anchor))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no " + anchor));
	}

}

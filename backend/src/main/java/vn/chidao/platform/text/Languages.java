package vn.chidao.platform.text;

import java.util.List;
import java.util.Locale;

/**
 * The languages the system speaks.
 */
public final class Languages {

	/** The first language, and the one to fall back on. */
	public static final Locale VIETNAMESE = Locale.of("vi");

	/** All languages, the first one first. */
	public static final List<Locale> ALL = List.of(VIETNAMESE, Locale.ENGLISH);

	private Languages() {
	}

	static Locale closest(Locale requested) {
		return ALL.stream()
			.filter((language) -> language.getLanguage().equals(requested.getLanguage()))
			.findFirst()
			.orElse(VIETNAMESE);
	}

}

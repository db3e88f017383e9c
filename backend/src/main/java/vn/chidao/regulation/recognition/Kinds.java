package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;

/** The kinds of meetings that words name. */
final class Kinds {

	private static final Wording REGULAR = Wording.of("định kỳ|thường kỳ|thường lệ");

	private static final Wording AD_HOC = Wording.of("đột xuất|bất thường");

	private Kinds() {
	}

	static List<String> in(Span span) {
		List<String> kinds = new ArrayList<>();
		if (REGULAR.isIn(span)) {
			kinds.add("REGULAR");
		}
		if (AD_HOC.isIn(span)) {
			kinds.add("AD_HOC");
		}
		return kinds;
	}

}

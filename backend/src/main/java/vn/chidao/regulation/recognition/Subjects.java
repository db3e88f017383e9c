package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The matters a decision is about. */
final class Subjects {

	private static final Map<String, Wording> SUBJECTS = subjects();

	private Subjects() {
	}

	private static Map<String, Wording> subjects() {
		Map<String, Wording> subjects = new LinkedHashMap<>();
		subjects.put("DIRECTION", Wording.of("phương hướng|định hướng|chủ trương"));
		subjects.put("PLAN", Wording.of("kế hoạch"));
		subjects.put("PROGRAMME", Wording.of("chương trình"));
		subjects.put("REGULATION", Wording.of("quy chế"));
		return subjects;
	}

	static List<String> in(Span span) {
		List<String> subjects = new ArrayList<>();
		SUBJECTS.forEach((subject, wording) -> {
			if (wording.isIn(span)) {
				subjects.add(subject);
			}
		});
		return subjects;
	}

}

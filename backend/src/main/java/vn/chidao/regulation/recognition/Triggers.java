package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;

/** What calls for a report outside its periods. */
final class Triggers {

	private static final Wording COMPLETED = Wording
		.of("(?:khi|sau khi) (?:kết thúc|hoàn thành) (?:từng |mỗi )?(?:nhiệm vụ|công việc|dự án)");

	private static final Wording ARISEN = Wording.of("(?:khi|nếu) (?:có )?(?:vấn đề )?(?:mới )?phát sinh");

	private static final Wording ASKED = Wording.of("(?:theo|khi có) (?:sự )?(?:yêu cầu|chỉ đạo)");

	private final Titles titles;

	private final Wording askedBy;

	Triggers(Titles titles) {
		this.titles = titles;
		this.askedBy = Wording.of("(?:theo|khi có) (?:sự )?(?:yêu cầu|chỉ đạo) của (?<by>" + titles.holders()
				+ ")(?!_,?_ ?(?:có trách nhiệm|phải|báo cáo|tổng hợp|gửi))");
	}

	List<String> in(Span sentence) {
		List<String> triggers = new ArrayList<>();
		if (COMPLETED.isIn(sentence)) {
			triggers.add("TASK_COMPLETED");
		}
		List<String> askers = this.askedBy.in(sentence)
			.map((found) -> this.titles.codes(found.part("by")))
			.orElse(List.of());
		askers.forEach((asker) -> triggers.add("ON_REQUEST/" + asker));
		if (askers.isEmpty() && ASKED.isIn(sentence)) {
			triggers.add("ON_REQUEST");
		}
		if (ARISEN.isIn(sentence)) {
			triggers.add("ISSUE_ARISEN");
		}
		return triggers;
	}

}

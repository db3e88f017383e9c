package vn.chidao.regulation.recognition;

import java.util.Optional;

/**
 * Opinions collected in writing, as "lấy ý kiến bằng văn bản". How many of them it takes
 * is not how many votes it takes at a meeting.
 */
final class InWriting {

	private static final Wording COLLECTED = Wording
		.of("ý kiến[^.;]{0,60}?bằng văn bản|(?:biểu quyết|bỏ phiếu)[^.;,]{0,20}? bằng văn bản|phiếu (?:lấy|xin|ghi) ý kiến");

	private static final Wording AT_MEETINGS = Wording.of(Wording.MEET + "|có mặt|giơ tay");

	private static final Wording WITHOUT_MEETING = Wording
		.of("(?:không|chưa)(?: thể| có| điều kiện| tổ chức| triệu tập| bố trí)*(?: được)? (?:cuộc |phiên )?"
				+ Wording.MEET + "|(?:giữa|ngoài|thay)(?: cho| hai| các| kỳ| cuộc| phiên)* " + Wording.MEET);

	private InWriting() {
	}

	/** Whether words speak of it at all. */
	static boolean isIn(Span words) {
		return COLLECTED.isIn(words);
	}

	/** Whether a sentence speaks of it and of no meeting. */
	static boolean isOnly(Span sentence) {
		return isIn(sentence) && (!AT_MEETINGS.isIn(sentence) || WITHOUT_MEETING.isIn(sentence));
	}

	/** The words of a provision that may say how the votes of a sentence are counted. */
	static Span without(Passage passage, Span sentence) {
		Optional<Span> other = passage.sentences().stream().filter(InWriting::isOnly).findFirst();
		return other
			.map((collected) -> (sentence.to() <= collected.from()) ? passage.text().upTo(collected.from()) : sentence)
			.orElse(passage.text());
	}

}

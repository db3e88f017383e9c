package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;

import vn.chidao.regulation.engine.rules.RuleType;

/** What every regular meeting has to deal with. */
final class Agendas implements Reader {

	private static final Wording MEETING = Wording.of(Wording.MEET);

	private static final Wording REVIEW = Wording
		.of("(?:kiểm điểm|đánh giá|rà soát)[^.;]{0,80}?kết luận[^.;]{0,40}?(?:kỳ họp|cuộc họp|phiên họp|phiên|lần họp) trước");

	private static final Wording FIRST = Wording
		.of("(?:mở đầu|bắt đầu|trước (?:hết|tiên)|đầu tiên)(?: (?:bằng|với|là))?(?: việc| nội dung)?_:?_$");

	private static final Wording ISSUES = Wording.of("vấn đề (?:mới )?phát sinh|khó khăn_,? ?vướng mắc");

	private static final Wording NEXT = Wording.of("nhiệm vụ (?:tiếp theo|kỳ tới|thời gian tới|trọng tâm|của kỳ sau)");

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		if (!MEETING.isIn(sentence) && !passage.above().aboutMeetings()) {
			return List.of();
		}
		return REVIEW.in(sentence).map((found) -> {
			List<String> topics = new ArrayList<>(List.of("REVIEW_PREVIOUS_CONCLUSIONS"));
			if (ISSUES.isIn(sentence)) {
				topics.add("ARISING_ISSUES");
			}
			if (NEXT.isIn(sentence)) {
				topics.add("NEXT_TASKS");
			}
			return new Draft(RuleType.MANDATORY_AGENDA, sentence)
				.with("body", passage.bodyAt(sentence, found.span().from()))
				.with("kinds", List.of("REGULAR"))
				.with("topics", topics)
				.with("opening", FIRST.isIn(sentence.upTo(found.span().from())) ? topics.getFirst() : null)
				.sureIf(found.certain());
		}).stream().toList();
	}

}

package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import vn.chidao.regulation.engine.rules.RuleType;

/** How long before a meeting its notice and papers go out. */
final class Notices implements Reader {

	static final String DAYS = "(?<days>" + Numbers.NUMBER + ")_ngày(?<working>_làm việc)?";

	private static final String LEAST = "(?:ít nhất|tối thiểu|chậm nhất|muộn nhất|không ít hơn|không chậm hơn|không dưới|đủ|là|từ|,)";

	private static final String THE_MEETING = "(?:(?:ngày|khi|thời điểm|giờ|lúc|diễn ra|tổ chức|khai mạc|tiến hành|các|mỗi|cuộc|phiên|kỳ|buổi) )*"
			+ Wording.MEET;

	private static final Wording BEFORE = Wording.of("trước(?: " + THE_MEETING + ")?(?:_" + LEAST + ")*_" + DAYS
			+ "(?! sau)|" + DAYS.replace("days", "early").replace("working", "earlyWorking") + " trước " + THE_MEETING);

	/** Weeks and hours, which only a person can tell in working days. */
	private static final Wording ROUGHLY = Wording
		.of("trước(?: " + THE_MEETING + ")?(?:_" + LEAST + ")*_(?<late>" + Numbers.NUMBER
				+ ")_(?<unit>tuần|giờ)|(?<early>" + Numbers.NUMBER + ")_(?<earlyUnit>tuần|giờ) trước " + THE_MEETING);

	private static final List<String> REGULAR = List.of("REGULAR");

	private static final int DAYS_OF_WEEK = 5;

	private static final int HOURS_OF_DAY = 24;

	private static final Wording MEETING = Wording.of(Wording.MEET);

	private static final Wording SENDING = Wording.of("thông báo|giấy mời|mời họp|tài liệu|thư mời");

	private static final Wording OTHER_MATTER = Wording
		.of("kết luận|báo cáo (?:kết quả|tình hình|định kỳ)|vắng mặt|không thể");

	private static final Wording WRITTEN = Wording.of("bằng văn bản|giấy mời|thư mời");

	private static final Wording PAPERS = Wording.of("tài liệu");

	private static final Wording EXCEPT_AD_HOC = Wording.of("(?:trừ|không áp dụng)[^.;]{0,40}?đột xuất");

	/** "…; đối với họp đột xuất, trước 01 ngày": the first is not about those. */
	private static final Wording OTHERWISE_AD_HOC = Wording
		.of("(?:đối với|trường hợp|riêng)[^.;]{0,30}?(?:đột xuất|bất thường)[^.;]{0,60}?trước[^.;]{0,30}?" + DAYS);

	private static final Map<String, Wording> FIELDS = fields();

	private static Map<String, Wording> fields() {
		Map<String, Wording> fields = new LinkedHashMap<>();
		fields.put("CONTENT", Wording.of("nội dung|chương trình (?:cuộc |phiên )?họp"));
		fields.put("TIME", Wording.of("thời gian(?! (?:nhất định|gửi))"));
		fields.put("PLACE", Wording.of("địa điểm"));
		fields.put("CHAIR", Wording.of("người chủ (?:trì|tọa)_(?:,|và|$)"));
		fields.put("PARTICIPANTS", Wording.of("thành phần"));
		fields.put("REQUIREMENTS", Wording.of("yêu cầu chuẩn bị|nội dung chuẩn bị|yêu cầu đối với"));
		return fields;
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		boolean sends = SENDING.isIn(sentence)
				|| (OTHERWISE_AD_HOC.isIn(sentence) && SENDING.isIn(passage.text().upTo(sentence.from())));
		if (!sends || OTHER_MATTER.isIn(sentence) || !(MEETING.isIn(sentence) || passage.above().aboutMeetings())) {
			return List.of();
		}
		Optional<Wording.Found> before = BEFORE.in(sentence);
		if (before.isPresent()) {
			return before.map((found) -> draft(found, sentence, passage)).stream().toList();
		}
		return ROUGHLY.in(sentence)
			.flatMap((found) -> roughly(found).map((days) -> draft(sentence, passage).with("minWorkingDays", days)))
			.map((draft) -> draft.sureIf(false))
			.stream()
			.toList();
	}

	/** "Một tuần", "48 giờ"; but "trước 08 giờ" is a time of the day. */
	private static Optional<Integer> roughly(Wording.Found found) {
		boolean early = found.part("late").isEmpty();
		OptionalInt number = Numbers.of(found.part(early ? "early" : "late"));
		if (number.isEmpty()) {
			return Optional.empty();
		}
		if (found.part(early ? "earlyUnit" : "unit").plain().contains("tuan")) {
			return Optional.of(number.getAsInt() * DAYS_OF_WEEK);
		}
		return Optional.of(number.getAsInt() / HOURS_OF_DAY)
			.filter((days) -> days > 0 && number.getAsInt() % HOURS_OF_DAY == 0);
	}

	private static Draft draft(Wording.Found found, Span sentence, Passage passage) {
		boolean early = found.part("days").isEmpty();
		Span days = found.part(early ? "early" : "days");
		boolean working = !found.part(early ? "earlyWorking" : "working").isEmpty();
		// days that are not said to be working days may be any days
		Draft draft = draft(sentence, passage).sureIf(found.certain() && working && Numbers.agree(days));
		Numbers.of(days).ifPresent((number) -> draft.with("minWorkingDays", number));
		return draft;
	}

	private static Draft draft(Span sentence, Passage passage) {
		return new Draft(RuleType.NOTICE_PERIOD, sentence).with("body", body(sentence, passage))
			.with("kinds", OTHERWISE_AD_HOC.isIn(passage.text().after(sentence.to())) ? REGULAR : kinds(sentence))
			.with("written", WRITTEN.isIn(sentence) ? true : null)
			.with("requireDocuments", PAPERS.isIn(sentence) ? true : null)
			.with("requiredFields", fields(sentence));
	}

	/** The helper team often sends the notice; that does not make the meeting its own. */
	private static String body(Span sentence, Passage passage) {
		return MEETING.all(sentence)
			.stream()
			.map((found) -> passage.bodyAt(sentence.after(found.span().from()), found.span().to()))
			.findFirst()
			.orElse(passage.above().body());
	}

	private static List<String> kinds(Span sentence) {
		if (EXCEPT_AD_HOC.isIn(sentence)) {
			return REGULAR;
		}
		List<String> named = Kinds.in(sentence);
		return (named.size() == 1) ? named : List.of();
	}

	private static List<String> fields(Span sentence) {
		List<String> fields = new ArrayList<>();
		FIELDS.forEach((field, wording) -> {
			if (wording.isIn(sentence)) {
				fields.add(field);
			}
		});
		return fields;
	}

}

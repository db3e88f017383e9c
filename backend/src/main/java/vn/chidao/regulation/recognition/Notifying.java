package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.rules.RuleType;

/** Making conclusions known after a meeting. */
final class Notifying implements Reader {

	private static final Wording NOTIFIES = Wording
		.of("(?:ra |ban hành |gửi |phát hành |có |bằng )*(?:văn bản )?thông báo(?: bằng văn bản)?[^.;]{0,40}?kết luận|kết luận (?:của )?(?:các )?(?:cuộc |phiên )?"
				+ Wording.MEET + "[^.;]{0,60}?(?:thông báo|ban hành)(?: bằng)? văn bản");

	private static final Wording AFTER_MEETING = Wording.of("(?:sau|kết thúc|kể từ)[^.;]{0,40}?" + Wording.MEET);

	private static final Wording WITHIN = Wording
		.of("(?:trong thời hạn|trong vòng|chậm nhất|muộn nhất|không quá|tối đa)(?: là| sau)?_ ?" + Notices.DAYS);

	private final Titles titles;

	private final Wording to;

	private final Wording by;

	Notifying(Titles titles) {
		this.titles = titles;
		this.to = Wording.of("(?:đến|tới|cho|gửi)(?: tới| đến)? (?<to>" + titles.holders() + ")");
		this.by = Wording.of("kết luận[^.;]{0,60}? (?:do|được) (?<by>" + titles.holder() + ")");
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		Optional<Wording.Found> notifies = NOTIFIES.in(sentence);
		Optional<Wording.Found> within = WITHIN.in(sentence);
		if (notifies.isEmpty() || !(AFTER_MEETING.isIn(sentence) || within.isPresent())) {
			return List.of();
		}
		Wording.Found found = notifies.get();
		Optional<Titles.Mention> sender = sender(sentence, found);
		Span meeting = sender.map((mention) -> sentence.upTo(mention.span().from())).orElse(sentence);
		Draft draft = new Draft(RuleType.CONCLUSION_NOTICE, sentence).with("body", body(meeting, passage))
			.with("sender",
					sender.map(Titles.Mention::codes)
						.or(() -> byAgent(sentence))
						.orElse(passage.above().subject())
						.stream()
						.findFirst()
						.orElse(null))
			.with("recipients", recipients(sentence, found))
			.sureIf(found.certain());
		within.ifPresent((days) -> due(draft, days));
		return List.of(draft);
	}

	private static String body(Span sentence, Passage passage) {
		return AFTER_MEETING.in(sentence)
			.map((found) -> passage.bodyAt(sentence.after(found.span().from()), found.span().to()))
			.orElse(passage.above().body());
	}

	/** Days that are not said to be working days are a doubtful reading. */
	private static void due(Draft draft, Wording.Found days) {
		Numbers.of(days.part("days")).ifPresent((number) -> draft.with("dueWorkingDays", number));
		draft.sureIf(days.certain() && !days.part("working").isEmpty() && Numbers.agree(days.part("days")));
	}

	/** Who is named before the notice as its sender. */
	private Optional<Titles.Mention> sender(Span sentence, Wording.Found notifies) {
		return this.titles.mentions(sentence.upTo(notifies.span().from()))
			.stream()
			.filter((mention) -> !isMeetingOf(mention, sentence))
			.reduce((earlier, later) -> later);
	}

	/** "Thông báo kết luận … do Tổ giúp việc gửi". */
	private Optional<List<String>> byAgent(Span sentence) {
		return this.by.in(sentence).map((found) -> this.titles.codes(found.part("by")));
	}

	/** "Sau cuộc họp Ban Chỉ đạo": there the body is not the sender. */
	private static boolean isMeetingOf(Titles.Mention mention, Span sentence) {
		return AFTER_MEETING.in(sentence.upTo(mention.span().from()))
			.filter((found) -> Wording.of("^_(?:của )?_$")
				.isIn(sentence.between(found.span().to(), mention.span().from())))
			.isPresent() && mention.codes().equals(List.of("COMMITTEE"));
	}

	private @Nullable String recipients(Span sentence, Wording.Found notifies) {
		return this.to.in(sentence.after(notifies.span().to())).flatMap((found) -> {
			List<String> codes = this.titles.codes(found.part("to"));
			return codes.stream()
				.filter((code) -> code.endsWith("ANY_MEMBER"))
				.findFirst()
				.or(() -> codes.stream().findFirst());
		}).orElse(null);
	}

}

package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.rules.RuleType;

/** Decisions by majority, with the way of counting where the text states one. */
final class Majorities implements Reader {

	private static final String OVER_HALF = "(?:quá (?:một )?nửa|quá bán|(?:trên|hơn|quá) (?:50_%|1_/_2|(?:một )?nửa))";

	private static final Wording BY_MAJORITY = Wording
		.of("(?:quyết định|biểu quyết|thông qua|nguyên tắc|chế độ)[^.;]{0,60}?(?:theo )?(?:nguyên tắc |ý kiến )?(?<!đại )đa số(?<tail>[^.;]*)|"
				+ OVER_HALF + "[^.;]{0,60}?(?:tán thành|đồng ý|biểu quyết|nhất trí)");

	private static final Wording OF_PRESENT = Wording
		.of("(?:đa số|" + OVER_HALF + ")[^.;]{0,30}?(?:có mặt|dự họp|tham dự|dự phiên họp)");

	private static final Wording OF_ALL = Wording
		.of("(?:đa số|" + OVER_HALF + ")[^.;]{0,30}?(?:tổng số|toàn thể|tất cả)");

	private static final Wording QUORUM = Wording
		.of("(?:có mặt|tham dự|dự họp|có)[^.;]{0,30}?(?:ít nhất|tối thiểu|từ)[^.;]{0,10}?(?:(?<thirds>hai phần ba|2_/_3)|(?<half>một nửa|1_/_2)|(?<percent>\\d{2,3})_%)[^.;]{0,40}?(?:thành viên|ủy viên)|(?:ít nhất|tối thiểu) (?:(?<thirdsOf>hai phần ba|2_/_3)|(?<halfOf>một nửa|1_/_2)|(?<percentOf>\\d{2,3})_%)[^.;]{0,60}?(?:có mặt|dự họp|tham dự)");

	/** The engine counts in whole per cent, which thirds are not. */
	private static final Wording IN_THIRDS = Wording.of("hai phần ba|2_/_3");

	private static final Wording TIE = Wording
		.of("(?:ngang nhau|bằng nhau|ngang phiếu)[^.;]{0,60}?(?:(?:theo|bên có|phía có) (?:ý kiến|phiếu|biểu quyết)|(?:trưởng ban|tổ trưởng|người chủ trì|chủ tọa)[^.;]{0,30}?quyết định)");

	private static final Wording TIE_FAILS = Wording
		.of("(?:ngang nhau|bằng nhau|ngang phiếu)[^.;]{0,60}?không được thông qua");

	private final Wording body;

	private final Titles titles;

	Majorities(Titles titles) {
		this.titles = titles;
		this.body = Wording.of(titles.body());
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		return BY_MAJORITY.in(sentence).map((found) -> {
			Draft draft = new Draft(RuleType.DECISION_MODE, found.span()).with("body", body(sentence, found, passage))
				.with("subjects", Subjects.in(sentence.after(subjectsFrom(sentence, found))))
				.with("mode", "MAJORITY")
				.with("base", base(passage.text()))
				.with("tie",
						TIE.isIn(passage.text()) ? "CHAIR_DECIDES"
								: TIE_FAILS.isIn(passage.text()) ? "NOT_CARRIED" : null)
				.sureIf(found.certain() && !IN_THIRDS.isIn(passage.text()));
			quorum(passage.text()).ifPresent((percent) -> draft.with("quorumPercent", percent));
			return draft;
		}).stream().toList();
	}

	/**
	 * The matters stand after the words, or before them: "Kế hoạch … được quyết định theo
	 * đa số".
	 */
	private static int subjectsFrom(Span sentence, Wording.Found found) {
		return Subjects.in(sentence.after(found.span().from())).isEmpty() ? sentence.from() : found.span().from();
	}

	private String body(Span sentence, Wording.Found found, Passage passage) {
		return this.body.all(sentence.upTo(found.span().to()))
			.stream()
			.findFirst()
			.map((mention) -> Bodies.of(this.titles.codes(mention.span())))
			.orElse(passage.above().body());
	}

	private static @Nullable String base(Span text) {
		if (OF_PRESENT.isIn(text)) {
			return "MEMBERS_PRESENT";
		}
		return OF_ALL.isIn(text) ? "ALL_MEMBERS" : null;
	}

	private static OptionalInt quorum(Span text) {
		Optional<Wording.Found> stated = QUORUM.in(text);
		if (stated.isEmpty()) {
			return OptionalInt.empty();
		}
		Wording.Found found = stated.get();
		if (!found.part("thirds").isEmpty() || !found.part("thirdsOf").isEmpty()) {
			return OptionalInt.of(67);
		}
		if (!found.part("half").isEmpty() || !found.part("halfOf").isEmpty()) {
			return OptionalInt.of(50);
		}
		Span percent = found.part("percent");
		return Numbers.of(percent.isEmpty() ? found.part("percentOf") : percent);
	}

}

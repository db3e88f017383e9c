package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.rules.RuleType;

/** Decisions by majority, with the way of counting where the text states one. */
final class Majorities implements Reader {

	private static final String AGREED = "(?:tán thành|đồng ý|nhất trí|chấp thuận|thông qua)";

	/** What may stand between a share and those who agree; no further share does. */
	private static final String OF_WHOM = "(?:(?! (?:và|mới|thì) |quá nửa|quá bán|ít nhất|tối thiểu)[^.;,]){0,80}?";

	private static final Wording BY_MAJORITY = Wording
		.of("(?:quyết định|biểu quyết|thông qua|nguyên tắc|chế độ)[^.;]{0,60}?(?:theo )?(?:nguyên tắc |ý kiến )?(?<!đại )đa số[^.;]*|"
				+ Shares.STATED + OF_WHOM + AGREED);

	/** The share of votes that carries. */
	private static final Wording CARRIES = Wording.of("(?<share>" + Shares.STATED + ")" + OF_WHOM + AGREED
			+ "|đa số[^.;,]{0,20}?(?<majority>" + Shares.STATED + ")[^.;]{0,40}");

	private static final Wording OF_PRESENT = Wording.of("đa số[^.;]{0,30}?(?:có mặt|dự họp|tham dự|dự phiên họp)");

	private static final Wording PRESENT = Wording.of("có mặt|dự họp|tham dự|dự phiên họp");

	private static final Wording OF_ALL = Wording.of("đa số[^.;]{0,30}?(?:tổng số|toàn thể|tất cả)");

	private static final Wording ALL = Wording.of("tổng số|toàn thể|tất cả");

	private static final Wording TIE = Wording
		.of("(?:ngang nhau|bằng nhau|ngang phiếu)[^.;]{0,60}?(?:(?:theo|bên có|phía có) (?:ý kiến|phiếu|biểu quyết)|(?:trưởng ban|tổ trưởng|người chủ trì|chủ tọa)[^.;]{0,30}?quyết định)");

	private static final Wording TIE_FAILS = Wording
		.of("(?:ngang nhau|bằng nhau|ngang phiếu)[^.;]{0,60}?không được thông qua");

	private static final String MORE_THAN_HALF = ">1/2";

	private final Wording body;

	private final Titles titles;

	Majorities(Titles titles) {
		this.titles = titles;
		this.body = Wording.of(titles.body());
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		if (InWriting.isOnly(sentence)) {
			return List.of();
		}
		return BY_MAJORITY.in(sentence).map((found) -> {
			Draft draft = new Draft(RuleType.DECISION_MODE, found.span()).with("body", body(sentence, found, passage))
				.with("subjects", Subjects.in(sentence.after(subjectsFrom(sentence, found))))
				.with("mode", "MAJORITY")
				.sureIf(found.certain() && !InWriting.isIn(sentence));
			count(InWriting.without(passage, sentence), draft);
			return draft;
		}).stream().toList();
	}

	private static void count(Span text, Draft draft) {
		Optional<Span> carries = CARRIES.in(text).map(Wording.Found::span);
		Optional<Span> share = share(text);
		Optional<String> code = share.flatMap(Shares::in);
		draft.with("share", code.orElse(null)).with("base", base(text, carries.orElse(null)));
		carries.ifPresent(draft::also);
		share.ifPresent((said) -> draft.sureIf(Shares.isPlain(said)));
		Quorums.in(text, share.orElse(null)).ifPresent((quorum) -> quorum.write(draft));
		String tie = tie(text);
		if (code.isEmpty() || code.get().equals(MORE_THAN_HALF)) {
			draft.with("tie", tie);
		}
		else {
			// another share than half has no ties, whatever the text says of them
			draft.sureIf(tie == null);
		}
	}

	/** Where the share of votes that carries is said. */
	static Optional<Span> share(Span text) {
		return CARRIES.in(text)
			.map((found) -> found.part("share").isEmpty() ? found.part("majority") : found.part("share"));
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

	private static @Nullable String base(Span text, @Nullable Span carries) {
		if (OF_PRESENT.isIn(text) || (carries != null && PRESENT.isIn(carries))) {
			return "MEMBERS_PRESENT";
		}
		return (OF_ALL.isIn(text) || (carries != null && ALL.isIn(carries))) ? "ALL_MEMBERS" : null;
	}

	private static @Nullable String tie(Span text) {
		if (TIE.isIn(text)) {
			return "CHAIR_DECIDES";
		}
		return TIE_FAILS.isIn(text) ? "NOT_CARRIED" : null;
	}

}

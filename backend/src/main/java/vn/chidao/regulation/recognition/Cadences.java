package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Optional;

import vn.chidao.regulation.engine.rules.RuleType;

/** How often a body meets: "Ban Chỉ đạo họp định kỳ 02 tháng một lần". */
final class Cadences implements Reader {

	private static final Wording REPORTS = Wording.of("báo cáo|kết luận");

	private static final Wording AFTER_MEETING = Wording.of(Wording.MEET + "(?<gap>[^.;]{0,80}?)(?:(?<period>"
			+ Often.PERIOD + ")|(?:định|thường) kỳ (?<length>" + Often.LENGTH + "))");

	/**
	 * "Định kỳ 06 tháng và cuối năm": which of them the meetings keep to is not clear.
	 */
	private static final Wording MORE_PERIODS = Wording
		.of("^_(?:,|và|hoặc)_(?:" + Often.PERIOD + "|(?:cuối|hết|một|01) năm)");

	private static final Wording BEFORE_MEETING = Wording
		.of("^_(?:(?:định|thường) kỳ )?(?<period>" + Often.PERIOD + ")(?<gap>[^.;]{0,80}?)" + Wording.MEET
				+ "(?<times>[^.;,]{0,25}? " + Numbers.NUMBER + "_(?:lần|phiên|kỳ|cuộc))?");

	private static final Wording IN_LIST = Wording
		.of("^_(?:họp )?(?:định|thường) kỳ_:?_ ?(?<period>" + Often.PERIOD + "|" + Often.LENGTH + ")(?<gap>)");

	private final Wording withoutPeriod;

	/** "Ban Chỉ đạo: mỗi quý 01 lần", in a list of meetings. */
	private final Wording ofBody;

	Cadences(Titles titles) {
		this.ofBody = Wording.of("^_" + titles.body() + "_:_(?<period>" + Often.PERIOD + ")");
		this.withoutPeriod = Wording.of(titles.body() + "(?: [^.;,]{0,60}?)? " + Wording.MEET + " (?:định|thường) kỳ")
			.needing("định kỳ|thường kỳ");
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		Optional<Wording.Found> stated = stated(sentence, passage);
		if (stated.isPresent()) {
			return stated.flatMap((found) -> draft(found, sentence, passage)).stream().toList();
		}
		Optional<Wording.Found> listed = this.ofBody.in(sentence).filter((found) -> passage.above().aboutMeetings());
		if (listed.isPresent()) {
			return listed.flatMap((found) -> draft(found, sentence, passage))
				.map((draft) -> draft.sureIf(false))
				.stream()
				.toList();
		}
		return this.withoutPeriod.in(sentence)
			.map((found) -> new Draft(RuleType.MEETING_CADENCE, found.span())
				.with("body", passage.bodyAt(sentence, found.span().to()))
				.sureIf(found.certain()))
			.stream()
			.toList();
	}

	/** A meeting held periodically, with the period. */
	private static Optional<Wording.Found> stated(Span sentence, Passage passage) {
		return AFTER_MEETING.in(sentence)
			.or(() -> BEFORE_MEETING.in(sentence))
			.or(() -> passage.above().aboutMeetings() ? IN_LIST.in(sentence) : Optional.empty())
			.filter((found) -> !REPORTS.isIn(found.part("gap")));
	}

	private static Optional<Draft> draft(Wording.Found found, Span sentence, Passage passage) {
		Span times = found.match().namedGroups().containsKey("times") ? found.part("times")
				: sentence.between(sentence.to(), sentence.to());
		Span period = period(found);
		return Often.of(period).flatMap((often) -> often.divided(times)).map((often) -> {
			Span phrase = sentence.upTo(found.span().to());
			return new Draft(RuleType.MEETING_CADENCE, phrase).with("body", passage.bodyAt(sentence, found.span().to()))
				.with("period", often.period().toString())
				.with("anchor", often.byCalendar() ? "CALENDAR" : null)
				.sureIf(found.certain() && Numbers.agree(period)
						&& !MORE_PERIODS.isIn(sentence.after(found.span().to())));
		});
	}

	private static Span period(Wording.Found found) {
		boolean length = found.match().namedGroups().containsKey("length") && found.part("period").isEmpty();
		return found.part(length ? "length" : "period");
	}

}

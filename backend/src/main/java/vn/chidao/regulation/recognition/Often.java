package vn.chidao.regulation.recognition;

import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How often something happens.
 *
 * @param period the time between two occasions
 * @param byCalendar whether the words count calendar periods: "hằng quý", not "03 tháng"
 */
record Often(Period period, boolean byCalendar) {

	private static final String UNIT = "(?:quý(?! (?:chế|định|hoạch|mô|trình|phạm|tắc|ước))|tháng|tuần|năm)(?!\\p{L})";

	private static final String TIMES = "(?:lần|phiên|kỳ|cuộc)(?!\\p{L})";

	/** "hằng quý", "mỗi tháng", "hàng tuần". */
	static final String EVERY = "(?:mỗi|hàng|hằng) " + UNIT;

	/** "02 tháng một lần", "01 quý/lần", "mỗi năm hai lần", "01 lần/quý". */
	static final String COUNTED = "(?:(?:" + Numbers.NUMBER + "_)?" + UNIT + "_(?:/_|(?:họp )?(?:ít nhất )?)(?:"
			+ Numbers.NUMBER + "_)?" + TIMES + "|" + Numbers.NUMBER + "_" + TIMES + "_(?:/|trong |mỗi |một )_(?:"
			+ Numbers.NUMBER + "_)?" + UNIT + ")";

	static final String PERIOD = "(?:(?:mỗi )?" + COUNTED + "|" + EVERY + "(?:_ " + Numbers.NUMBER + "_" + TIMES
			+ ")?|(?:mỗi|cứ) " + Numbers.NUMBER + " " + UNIT + ")";

	/** "06 tháng", "theo quý": what is a period only after "định kỳ". */
	static final String LENGTH = "(?:" + Numbers.NUMBER + "_|theo )" + UNIT;

	private static final Wording UNITS = Wording
		.of("(?<quarter>quý)|(?<month>tháng)|(?<week>tuần)|(?<year>năm)(?= |/|$|_\\d)");

	private static final Wording LEADING = Wording.of("^_(?:(?:mỗi|cứ) )?(?<number>" + Numbers.NUMBER + ")_" + UNIT);

	private static final Wording COUNT = Wording.of("(?<number>" + Numbers.NUMBER + ")_" + TIMES);

	private static final Wording HALF_YEAR = Wording.of("nửa năm|sáu tháng|0?6 tháng");

	private static final Wording CALENDAR = Wording.of("(?<!\\p{L})(?:mỗi|hàng|hằng|theo)(?!\\p{L})|quý");

	/** What the words of a period mean. */
	static Optional<Often> of(Span span) {
		OptionalInt leading = LEADING.in(span)
			.map((found) -> Numbers.of(found.part("number")))
			.orElse(OptionalInt.empty());
		int times = COUNT.in(span)
			.map((found) -> Numbers.of(found.part("number")))
			.orElse(OptionalInt.empty())
			.orElse(1);
		return unit(span, leading.isPresent())
			.flatMap((unit) -> divided(unit.multipliedBy(Math.max(1, leading.orElse(1))), times))
			.map((period) -> new Often(period, isByCalendar(span, leading)));
	}

	/** "Mỗi năm … 02 lần": so many times in the period. */
	Optional<Often> divided(Span times) {
		return COUNT.in(times)
			.map((found) -> divided(this.period, Numbers.of(found.part("number")).orElse(1))
				.map((shorter) -> new Often(shorter, this.byCalendar)))
			.orElse(Optional.of(this));
	}

	private static boolean isByCalendar(Span span, OptionalInt length) {
		return CALENDAR.isIn(span) && length.orElse(1) == 1 && !HALF_YEAR.isIn(span);
	}

	private static Optional<Period> unit(Span span, boolean counted) {
		// "năm" is five as well as year: the unit stands after the number
		return UNITS.all(span).stream().skip(startsWithFive(span, counted) ? 1 : 0).findFirst().map((found) -> {
			if (!found.part("quarter").isEmpty()) {
				return Period.ofMonths(3);
			}
			if (!found.part("month").isEmpty()) {
				return Period.ofMonths(1);
			}
			return found.part("week").isEmpty() ? Period.ofYears(1) : Period.ofWeeks(1);
		});
	}

	private static boolean startsWithFive(Span span, boolean counted) {
		return counted && span.trimmed().plain().matches("nam\\s*(?:\\(\\d+\\)\\s*)?(?:quy|thang|tuan|nam).*");
	}

	private static Optional<Period> divided(Period period, int times) {
		if (times <= 1) {
			return Optional.of(period);
		}
		int months = Math.toIntExact(period.toTotalMonths());
		return (months > 0 && months % times == 0) ? Optional.of(Period.ofMonths(months / times)) : Optional.empty();
	}

}

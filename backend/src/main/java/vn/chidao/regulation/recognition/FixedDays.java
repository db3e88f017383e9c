package vn.chidao.regulation.recognition;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days of the year by which something is due. "Trước ngày 15" ends with the 14th, "chậm
 * nhất ngày 15" with the 15th.
 *
 * @param days such as {@code 06-15}
 * @param inclusive whether the day itself is in time
 * @param where the words
 */
record FixedDays(List<String> days, boolean inclusive, Span where) {

	private static final String DAY = "(?:ngày )?(?:mùng )?\\d{1,2}";

	private static final String MONTH = "(?:của )?(?:tháng )?\\d{1,2}";

	private static final Wording DATES = Wording
		.of("(?<word>(?:chậm nhất|muộn nhất|không quá|đến hết|hết)(?: là| vào)?(?: trước)?|trước)_ ?(?<list>ngày "
				+ "\\d{1,2}_(?:/_\\d{1,2}|(?:của )?tháng \\d{1,2})(?:_(?:,|và|hoặc)_(?:(?:trước |chậm nhất )?" + DAY
				+ "_(?:/|(?:của )?tháng)_" + MONTH + "|tháng \\d{1,2}))*)");

	private static final Wording DAY_AND_MONTH = Wording
		.of("(?<day>\\d{1,2})_(?:/|(?:của )?tháng)_(?<month>\\d{1,2})|tháng (?<again>\\d{1,2})");

	private static final String BY = "(?<word>(?:chậm nhất|muộn nhất|không quá|đến hết|hết)(?: là| vào)?(?: trước)?|trước|vào)_ ?";

	private static final Wording MONTHLY = Wording.of(BY
			+ "ngày (?<day>\\d{1,2})_ ?(?:(?<month>(?:hàng|hằng|mỗi) tháng|của tháng(?! (?:\\d|cuối|đầu))|tháng (?:sau|kế tiếp|tiếp theo))|(?:của )?tháng (?<last>cuối|đầu)(?: của)?(?: mỗi| hàng| hằng)? (?<span>quý|năm|6 tháng))");

	private static final Wording OF_MONTH = Wording
		.of(BY + "ngày (?<day>\\d{1,2})(?!_/|\\d| (?:của )?(?:tháng|quý|năm))");

	static Optional<FixedDays> in(Span sentence) {
		return listed(sentence).or(() -> MONTHLY.in(sentence).flatMap(FixedDays::repeated));
	}

	/** "Báo cáo hằng tháng … trước ngày 20": a day of each month. */
	static Optional<FixedDays> ofEachMonth(Span sentence) {
		return OF_MONTH.in(sentence).flatMap((found) -> of(days(IntStream.rangeClosed(1, 12).boxed(), found), found));
	}

	private static boolean isInclusive(Span word) {
		return !word.plain().contains("truoc");
	}

	/**
	 * "Trước ngày 15/6 và báo cáo năm trước ngày 15/12": both, if both are meant alike.
	 */
	private static Optional<FixedDays> listed(Span sentence) {
		List<Wording.Found> lists = DATES.all(sentence);
		TreeSet<String> days = new TreeSet<>();
		lists.stream()
			.filter((found) -> isInclusive(found.part("word")) == isInclusive(lists.getFirst().part("word")))
			.forEach((found) -> days.addAll(listed(found)));
		return lists.isEmpty() ? Optional.empty() : of(days, lists.getFirst());
	}

	private static TreeSet<String> listed(Wording.Found found) {
		TreeSet<String> days = new TreeSet<>();
		OptionalInt day = OptionalInt.empty();
		for (Wording.Found date : DAY_AND_MONTH.all(found.part("list"))) {
			Span again = date.part("again");
			if (again.isEmpty()) {
				day = Numbers.of(date.part("day"));
			}
			day(Numbers.of(again.isEmpty() ? date.part("month") : again), day).ifPresent(days::add);
		}
		return days;
	}

	private static Optional<FixedDays> repeated(Wording.Found found) {
		return of(days(months(found), found), found);
	}

	private static TreeSet<String> days(Stream<Integer> months, Wording.Found found) {
		OptionalInt day = Numbers.of(found.part("day"));
		TreeSet<String> days = new TreeSet<>();
		months.forEach((month) -> day(OptionalInt.of(month), day).ifPresent(days::add));
		return days;
	}

	private static Stream<Integer> months(Wording.Found found) {
		if (!found.part("month").isEmpty()) {
			return IntStream.rangeClosed(1, 12).boxed();
		}
		int step = found.part("span").plain().contains("quy") ? 3
				: found.part("span").plain().contains("thang") ? 6 : 12;
		boolean last = found.part("last").plain().contains("cuoi");
		return IntStream.rangeClosed(1, 12).filter((month) -> month % step == (last ? 0 : 1)).boxed();
	}

	private static Optional<FixedDays> of(TreeSet<String> days, Wording.Found found) {
		return days.isEmpty() ? Optional.empty()
				: Optional.of(new FixedDays(List.copyOf(days), isInclusive(found.part("word")), found.span()));
	}

	private static Optional<String> day(OptionalInt month, OptionalInt day) {
		if (month.isEmpty() || day.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(MonthDay.of(month.getAsInt(), day.getAsInt()).toString().substring(2));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}

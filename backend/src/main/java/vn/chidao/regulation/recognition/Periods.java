package vn.chidao.regulation.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The periods reports are owed for: "định kỳ 06 tháng, hằng năm". */
final class Periods {

	private static final String PERIOD = "(?:" + Often.EVERY + "|" + Often.COUNTED + "|" + Often.LENGTH
			+ "|(?:tháng|quý|năm)(?![\\p{L}])(?! (?:chế|định|hoạch|tắc|trình|\\d)))";

	private static final String LIST = PERIOD + "(?:_(?:,|và|hoặc)_" + PERIOD + ")*";

	private static final Wording PERIODICALLY = Wording
		.of("định kỳ(?: vào)? (?<list>" + LIST + ")|(?:^_|báo cáo )(?<plain>" + Often.EVERY + "(?:_(?:,|và|hoặc)_"
				+ PERIOD + ")*)|(?<again>(?:hàng|hằng|mỗi) (?:tháng|quý|tuần|năm)(?:_(?:,|và|hoặc)_" + PERIOD
				+ ")*)_,?_ ?[^.;,]{0,80}?(?<=\\s)(?:có trách nhiệm |phải |gửi |lập )*báo cáo");

	private static final Wording ONE = Wording.of(PERIOD);

	private static final Wording OTHER_MATTER = Wording.of("(?:kế hoạch|chương trình|dự toán|kiểm tra)[^.;,]{0,40}?$");

	private Periods() {
	}

	static List<String> in(Span sentence) {
		Set<String> periods = new LinkedHashSet<>();
		PERIODICALLY.in(sentence)
			.filter((found) -> !OTHER_MATTER.isIn(sentence.upTo(found.span().from())))
			.ifPresent((found) -> {
				for (String name : List.of("list", "plain", "again")) {
					ONE.all(found.part(name))
						.forEach((one) -> Often.of(one.span())
							.ifPresent((often) -> periods.add(often.period().toString())));
				}
			});
		return List.copyOf(periods);
	}

}

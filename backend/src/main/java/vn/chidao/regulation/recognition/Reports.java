package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.chidao.regulation.engine.rules.RuleType;

/** Who reports to whom, when and how. */
final class Reports implements Reader {

	private static final Wording REPORT = Wording.of("báo cáo");

	private static final Wording NO_DUTY_TO_REPORT = Wording
		.of("nghe báo cáo|chuẩn bị[^.;]{0,60}?báo cáo|không thể tham dự|vắng mặt");

	private static final String A_SESSION = " (?:các |mỗi |từng )?(?:kỳ|phiên|cuộc) " + Wording.MEET + "(?! đột xuất)";

	private static final Wording SESSION = Wording
		.of("trước" + A_SESSION + "|báo cáo[^.;]{0,30}?(?:tại|phục vụ)" + A_SESSION);

	private static final Wording AFTER_PERIOD = Wording
		.of("(?:chậm nhất|trong vòng|trong thời hạn|muộn nhất)?(?: là)?_ ?(?<days>" + Numbers.NUMBER
				+ ")_ngày (?:sau khi|kể từ khi|sau|kể từ ngày) (?:kết thúc |hết )(?:mỗi )?(?:kỳ|quý|tháng|năm)");

	private static final Wording REGIME = Wording
		.of("(?:chế độ|công tác)[^.;]{0,30}?báo cáo[^.;]{0,60}?theo yêu cầu của");

	private static final List<String> MONTHLY = List.of("P1M");

	private final Routes routes;

	private final Triggers triggers;

	Reports(Titles titles) {
		this.routes = new Routes(titles);
		this.triggers = new Triggers(titles);
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		if (!REPORT.isIn(sentence) || NO_DUTY_TO_REPORT.isIn(sentence)) {
			return List.of();
		}
		List<String> periods = Periods.in(sentence);
		Optional<FixedDays> days = FixedDays.in(sentence)
			.or(() -> periods.equals(MONTHLY) ? FixedDays.ofEachMonth(sentence) : Optional.empty());
		Optional<Wording.Found> afterPeriod = AFTER_PERIOD.in(sentence)
			.filter((found) -> !periods.isEmpty() && days.isEmpty());
		List<String> channels = Channels.in(sentence);
		// "tại các cuộc họp" is then one of the ways
		boolean session = channels.isEmpty() && SESSION.isIn(sentence);
		if (days.isEmpty() && periods.isEmpty() && !session && channels.isEmpty() && !REGIME.isIn(sentence)) {
			return List.of();
		}
		Routes.Route route = this.routes.in(sentence, passage);
		if (route.from().isEmpty()) {
			return List.of();
		}
		Draft draft = new Draft(RuleType.REPORT_OBLIGATION, sentence).with("from", route.from())
			.with("to", route.to())
			.with("via", route.via())
			.with("then", route.then())
			.with("periods", days.isPresent() ? List.of() : periods)
			.with("beforeSession", session ? true : null)
			.with("triggers", this.triggers.in(sentence))
			.with("channels", channels)
			.sureIf(route.certain() && !REGIME.isIn(sentence));
		days.ifPresent((found) -> draft.with("dueBefore", found.days()).with("inclusive", found.inclusive()));
		afterPeriod.ifPresent((found) -> Numbers.of(found.part("days"))
			.ifPresent((number) -> draft.with("dueDaysAfterPeriod", number)));
		return new ArrayList<>(List.of(draft));
	}

}

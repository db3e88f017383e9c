package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.chidao.regulation.engine.rules.RuleType;

/**
 * How the regulation itself is amended. A path is often spread over several clauses; what
 * one clause says is a proposal to complete.
 */
final class Amendments implements Reader {

	private static final Wording AMENDING = Wording
		.of("(?:sửa đổi|bổ sung|điều chỉnh|vướng mắc|phát sinh)[^.;]*?(?:phản ánh|kiến nghị|đề nghị|báo cáo|gửi|trình|quyết định|xem xét)");

	private static final Wording ITSELF = Wording.of("sửa đổi|bổ sung");

	private final Titles titles;

	private final Wording requests;

	private final Wording decides;

	private final Wording decidedBy;

	Amendments(Titles titles) {
		this.titles = titles;
		this.requests = Wording
			.of("(?:phản ánh|kiến nghị|đề nghị|báo cáo|gửi)(?: kịp thời)?(?: về| đến| tới| với)? (?<to>"
					+ titles.holder() + ")(?<rest>[^.;]*)");
		this.decides = Wording
			.of("(?:báo cáo|trình)(?: với)? (?<who>" + titles.holder() + ")[^.;]{0,30}?(?:xem xét|quyết định|sửa đổi)");
		this.decidedBy = Wording.of("(?:sửa đổi|bổ sung)[^.;]{0,60}?quy chế[^.;]{0,40}? do (?<who>" + titles.holder()
				+ ") (?:xem xét_,?_)?quyết định(?: (?:theo|trên cơ sở) (?:đề nghị|đề xuất|tham mưu) của (?<by>"
				+ titles.holder() + "))?");
	}

	private Draft decided(Wording.Found found, Span sentence) {
		List<String> steps = new ArrayList<>();
		this.titles.codes(found.part("by")).stream().findFirst().ifPresent((by) -> steps.add("SUBMIT/" + by));
		steps.add("DECIDE/" + this.titles.codes(found.part("who")).getFirst());
		return new Draft(RuleType.AMENDMENT_PATH, sentence).with("steps", steps).sureIf(false);
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		if (!ITSELF.isIn(sentence) || !AMENDING.isIn(sentence)) {
			return List.of();
		}
		Optional<Wording.Found> decided = this.decidedBy.in(sentence)
			.filter((found) -> Bodies.isHead(this.titles.codes(found.part("who"))));
		if (decided.isPresent()) {
			return List.of(decided(decided.get(), sentence));
		}
		Optional<Wording.Found> requests = this.requests.in(sentence);
		Optional<List<String>> head = this.decides.in(sentence)
			.map((found) -> this.titles.codes(found.part("who")))
			.filter(Bodies::isHead);
		if (requests.isEmpty() || head.isEmpty()) {
			return List.of();
		}
		List<String> steps = new ArrayList<>();
		steps.add("REQUEST");
		this.titles.codes(requests.get().part("to"))
			.stream()
			.findFirst()
			.filter((code) -> !head.get().contains(code))
			.ifPresent((code) -> steps.add("CONSOLIDATE/" + code));
		steps.add("DECIDE/" + head.get().getFirst());
		return List.of(new Draft(RuleType.AMENDMENT_PATH, sentence).with("steps", steps).sureIf(false));
	}

}

package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.chidao.regulation.engine.rules.RuleType;

/** Who decides that a meeting is extended, and who composes the list of those invited. */
final class Extending implements Reader {

	private static final Wording DECIDES = Wording
		.of("^_(?:quyết định|triệu tập|mời|tổ chức)[^.;]{0,40}?" + Wording.MEET + "[^.;,]{0,40}?mở rộng");

	private final Titles titles;

	private final Wording extendsMeeting;

	private final Wording extendedBy;

	private final Wording composedBy;

	private final Wording composes;

	Extending(Titles titles) {
		this.titles = titles;
		String who = "(?<who>" + titles.holders() + ")";
		this.extendsMeeting = Wording.of(who
				+ "(?: (?:có thể|có quyền|xem xét_,?|được|quyết định|triệu tập|tổ chức|mời|việc))+ (?:các |cuộc |phiên |hội nghị )*"
				+ Wording.MEET + "(?: [^.;,]{0,40}?)? mở rộng")
			.needing("mở rộng");
		this.extendedBy = Wording
			.of(Wording.MEET + "(?: [^.;,]{0,40}?)? mở rộng[^.;]{0,60}? do " + who + " (?:xem xét_,?_ ?)?quyết định")
			.needing("mở rộng");
		this.composedBy = Wording
			.of("thành phần[^.;]{0,60}?(?:họp|dự)[^.;]{0,40}? do " + who
					+ "(?: (?:xem xét_,?|xác định_,?))* quyết định")
			.needing("thành phần");
		this.composes = Wording
			.of(who + " (?:xem xét_,?_)?quyết định (?:về )?(?:danh sách,? )?thành phần[^.;]{0,40}?(?:họp|dự)")
			.needing("quyết định (?:về )?(?:danh sách,? )?thành phần");
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		List<Draft> drafts = new ArrayList<>();
		Optional<Wording.Found> named = this.extendsMeeting.in(sentence).or(() -> this.extendedBy.in(sentence));
		named.ifPresent((found) -> drafts
			.add(draft(RuleType.EXTEND_RIGHT, found, sentence, this.titles.codes(found.part("who")), passage)));
		if (named.isEmpty() && !passage.above().subject().isEmpty()) {
			DECIDES.in(sentence)
				.ifPresent((found) -> drafts
					.add(draft(RuleType.EXTEND_RIGHT, found, sentence, passage.above().subject(), passage)));
		}
		this.composedBy.in(sentence)
			.or(() -> this.composes.in(sentence))
			.ifPresent((found) -> drafts
				.add(draft(RuleType.COMPOSE_RIGHT, found, sentence, this.titles.codes(found.part("who")), passage)));
		return drafts;
	}

	private static Draft draft(RuleType type, Wording.Found found, Span sentence, List<String> who, Passage passage) {
		String own = Bodies.of(who);
		return new Draft(type, sentence.after(found.span().from()))
			.with("body", "HELPER".equals(own) ? "HELPER" : passage.bodyAt(sentence, found.span().to()))
			.with("holders", who)
			.sureIf(found.certain());
	}

}

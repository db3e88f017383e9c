package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;

import vn.chidao.regulation.engine.rules.RuleType;

/** Whose seal goes with whose signature, and who decides what may be given out. */
final class Powers implements Reader {

	private static final Wording OWN_SEAL = Wording
		.of("con dấu (?:của )?(?:cơ quan|đơn vị)(?: nơi)?(?: (?:công tác|mình|đang công tác|chủ quản))?");

	private static final String AGENCY = "(?<agency>(?:ủy ban nhân dân|ubnd|văn phòng|sở|bộ|công an|ban)[^.;,]{0,60})";

	private static final Wording SEAL_OF = Wording.of("con dấu (?:của )?" + AGENCY);

	private static final Wording GIVING_OUT = Wording
		.of("thông tin[^.;]{0,60}?(?:phổ biến|công bố|cung cấp|công khai)");

	private final Titles titles;

	private final Wording signs;

	private final Wording decides;

	Powers(Titles titles) {
		this.titles = titles;
		String who = "(?<who>" + titles.holders() + ")";
		this.signs = Wording
			.of(who + "[^.;]{0,80}?(?:ký|được)[^.;]{0,60}?sử dụng con dấu|" + who.replace("who", "user")
					+ "[^.;]{0,60}?sử dụng con dấu")
			.needing("con dấu");
		this.decides = Wording.of(who + "(?: xem xét_,?_)? ?quyết định[^.;]{0,40}?thông tin")
			.needing("quyết định[^.;]{0,40}?thông tin");
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		List<Draft> drafts = new ArrayList<>();
		this.signs.in(sentence).ifPresent((found) -> seal(found, sentence, drafts));
		this.decides.in(sentence)
			.filter((found) -> GIVING_OUT.isIn(sentence))
			.ifPresent((found) -> drafts.add(new Draft(RuleType.DISCLOSURE_POWER, sentence).with("body", "COMMITTEE")
				.with("holders", this.titles.codes(found.part("who")))
				.sureIf(found.certain())));
		return drafts;
	}

	private void seal(Wording.Found found, Span sentence, List<Draft> drafts) {
		Span who = found.part(found.part("who").isEmpty() ? "user" : "who");
		String seal = OWN_SEAL.isIn(sentence) ? "OWN_AGENCY"
				: SEAL_OF.in(sentence).map((of) -> "name:" + of.part("agency").printed()).orElse(null);
		drafts.add(new Draft(RuleType.SEAL_RULE, sentence).with("body", "COMMITTEE")
			.with("holders", this.titles.codes(who))
			.with("seal", seal)
			.sureIf(found.certain()));
	}

}

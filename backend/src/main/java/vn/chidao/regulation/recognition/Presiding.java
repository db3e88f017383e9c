package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;

import vn.chidao.regulation.engine.rules.RuleType;

/** Who presides: by right, when the head is absent, or when authorised. */
final class Presiding implements Reader {

	private static final Wording MEETING = Wording.of(Wording.MEET);

	private static final String OF = "(?: chỉ đạo| tổ giúp việc| tổ công tác(?: giúp việc)?)?";

	private final Titles titles;

	private final Wording presides;

	private final Wording presidedBy;

	private final Wording authorises;

	private final Wording actsFor;

	private final Wording inAbsence;

	private static final Wording WHEN_AUTHORISED = Wording
		.of("(?:hoặc|và) (?:khi )?được (?:trưởng ban |tổ trưởng )?(?:ủy quyền|phân công)");

	Presiding(Titles titles) {
		this.titles = titles;
		String who = "(?<who>" + titles.holders() + ")";
		String head = "(?<!phó )(?:trưởng ban|tổ trưởng)";
		this.presides = Wording.of("(?:" + who
				+ "(?: (?:có quyền|trực tiếp|được))*|^_(?:quyết định )?)(?: ?triệu tập_(?:,|và)_)? ?chủ (?:trì|tọa)_(?<rest>[^.;]{0,120}?"
				+ Wording.MEET + "[^.;]{0,60})")
			.needing("chủ (?:trì|tọa)");
		this.presidedBy = Wording
			.of(Wording.MEET + "(?<rest>[^.;]{0,60}?) do " + who + " (?:triệu tập_(?:,|và)_)?chủ (?:trì|tọa)")
			.needing("chủ (?:trì|tọa)");
		this.authorises = Wording
			.of("ủy quyền (?:cho )?(?<to>" + titles.holders() + ")(?: thay mặt| thay)? chủ (?:trì|tọa)")
			.needing("ủy quyền");
		this.actsFor = Wording
			.of("(?:" + who + " |^_)thay mặt " + head + "[^.;]{0,120}? khi (?:" + head + OF
					+ " )?(?:vắng mặt|đi vắng|vắng)")
			.needing("thay mặt");
		this.inAbsence = Wording
			.of("(?:khi|trường hợp) " + head + OF + " (?:vắng mặt|đi vắng|vắng)_,?_ ?" + who
					+ " (?:thay mặt|thay|được ủy quyền|chủ trì|điều hành|chỉ đạo)")
			.needing("vắng");
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		List<Draft> drafts = new ArrayList<>();
		this.presides.in(sentence)
			.or(() -> this.presidedBy.in(sentence))
			.ifPresent((found) -> byRight(found, sentence, passage, drafts));
		this.actsFor.in(sentence)
			.or(() -> this.inAbsence.in(sentence))
			.ifPresent((found) -> acting(found, sentence, passage, drafts));
		if (drafts.isEmpty() && MEETING.isIn(sentence)) {
			this.authorises.in(sentence).ifPresent((found) -> delegation(found, sentence, passage, drafts));
		}
		return drafts;
	}

	private void byRight(Wording.Found found, Span sentence, Passage passage, List<Draft> drafts) {
		List<String> who = found.part("who").isEmpty() ? passage.above().subject()
				: this.titles.codes(found.part("who"));
		if (who.isEmpty() || who.contains("MEETING_CHAIR")
				|| Authorising.GIVEN_TO.isIn(sentence.upTo(found.span().from()))
				|| Authorising.ONLY_WHEN.isIn(sentence.after(found.span().from()))) {
			return;
		}
		List<String> kinds = Kinds.in(found.part("rest"));
		List<String> delegates = this.authorises.in(sentence)
			.map((delegated) -> this.titles.codes(delegated.part("to")))
			.orElse(List.of());
		// a text that names one kind only leaves open who presides over the others
		drafts.add(new Draft(RuleType.CHAIR_RIGHT, found.span()).with("body", body(who, sentence, passage, found))
			.with("holders", who)
			.with("delegateTo", delegates)
			.with("delegateKinds", delegates.isEmpty() ? List.of() : kinds)
			.sureIf(found.certain() && kinds.size() != 1));
	}

	private void acting(Wording.Found found, Span sentence, Passage passage, List<Draft> drafts) {
		List<String> who = found.part("who").isEmpty() ? passage.above().subject()
				: this.titles.codes(found.part("who"));
		String body = Bodies.of(who);
		if (body == null) {
			return;
		}
		boolean authorised = WHEN_AUTHORISED.isIn(sentence.after(found.span().to()));
		drafts.add(new Draft(RuleType.ACTING_SUBSTITUTION, sentence).with("body", body)
			.with("substitutes", who)
			.with("triggers", authorised ? List.of("ABSENT", "AUTHORISED") : List.of("ABSENT"))
			.sureIf(found.certain()));
		if (body.equals("COMMITTEE")) {
			drafts.add(new Draft(RuleType.CHAIR_RIGHT, sentence).with("body", body)
				.with("acting", who)
				.with("delegateTo", authorised ? who : null)
				.sureIf(found.certain()));
		}
	}

	private void delegation(Wording.Found found, Span sentence, Passage passage, List<Draft> drafts) {
		drafts.add(new Draft(RuleType.CHAIR_RIGHT, sentence).with("body", passage.bodyAt(sentence, found.span().to()))
			.with("holders", List.of("HEAD"))
			.with("delegateTo", this.titles.codes(found.part("to")))
			.with("delegateKinds", Kinds.in(sentence))
			.sureIf(false));
	}

	private static String body(List<String> who, Span sentence, Passage passage, Wording.Found found) {
		String own = Bodies.of(who);
		return "HELPER".equals(own) ? "HELPER" : passage.bodyAt(sentence, found.span().to());
	}

}

package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.chidao.regulation.engine.rules.RuleType;

/** Who convenes meetings and who proposes them. */
final class Convening implements Reader {

	private static final Wording MEETING = Wording.of(Wording.MEET);

	private static final Wording NO_MATTER_OF_MEETINGS = Wording
		.of("báo cáo|thành phần|kết luận(?! (?:các |những )?(?:cuộc |phiên )?" + Wording.MEET + ")|mở rộng");

	private static final Wording ASKED_BY = Wording.of("(?:đề nghị|đề xuất|kiến nghị|yêu cầu)(?: bằng văn bản)? của_$");

	private static final Wording ACTS = Wording.of("^_(?:xem xét|quyết định|triệu tập|tổ chức|chủ trì|mời)");

	private static final Wording LEADING_KIND = Wording.of("^_(?:(?:định|thường) kỳ|đột xuất)");

	/** Somebody else who may call, whom no rule can name. */
	private static final Wording FURTHER = Wording.of("^_,?_(?:hoặc|và) (?:khi )?(?:có )?(?:ít nhất|trên|quá)");

	/** Members who may call together. */
	private static final Wording BY_MEMBERS = Wording.of("(?:khi |nếu )?có (?<share>" + Shares.STATED
			+ ")[^.;,]{0,60}?(?:thành viên|ủy viên)[^.;,]{0,40}?(?:yêu cầu|đề nghị|kiến nghị|đề xuất)|(?:yêu cầu|đề nghị|kiến nghị|đề xuất)(?: bằng văn bản)? của (?<of>"
			+ Shares.STATED + ")[^.;,]{0,60}?(?:thành viên|ủy viên)");

	private static final Wording PERIOD = Wording.of(Often.PERIOD);

	private final Titles titles;

	private final Wording atTheCallOf;

	private final Wording convenes;

	private final Wording calls;

	private final Wording decides;

	private final Wording calledBy;

	private final Wording proposedBy;

	private final Wording proposes;

	private final Wording asksToMeet;

	private final Wording whenAsked;

	private final Wording belongsTo;

	Convening(Titles titles) {
		this.titles = titles;
		String who = "(?<who>" + titles.holders() + ")";
		String may = "(?: (?:có quyền|có thể|được|là người|xem xét_,?|quyết định|thực hiện|việc|trực tiếp))*";
		this.atTheCallOf = Wording.of("(?:theo|khi có) (?:sự )?(?:triệu tập|yêu cầu|quyết định|chỉ đạo) của " + who)
			.needing("(?:theo|khi có) (?:sự )?(?:triệu tập|yêu cầu|quyết định|chỉ đạo) của");
		this.convenes = Wording.of(who + may + " triệu tập(?<rest>[^.;]{0,100}?" + Wording.MEET + "[^.;]{0,60})")
			.needing("triệu tập");
		this.calls = Wording
			.of("^_(?:quyết định |có quyền |việc )*triệu tập(?<rest>[^.;]{0,100}?" + Wording.MEET + "[^.;]{0,60})");
		this.decides = Wording
			.of("(?:^_|(?<who>" + titles.holders()
					+ ")(?: có quyền| có thể)? )quyết định (?:việc )?(?:tổ chức )?(?:cuộc |các cuộc )?" + Wording.MEET
					+ "[^.;]{0,80}?(?:đột xuất|bất thường)")
			.needing("đột xuất|bất thường");
		this.calledBy = Wording
			.of(Wording.MEET + "(?<rest>[^.;]{0,60}?) do " + who + " (?:quyết định )?(?:triệu tập|quyết định)")
			.needing("triệu tập|quyết định");
		this.proposedBy = Wording.of("(?:theo|khi có) (?:sự )?(?:đề nghị|đề xuất|kiến nghị) của " + who)
			.needing("(?:theo|khi có) (?:sự )?(?:đề nghị|đề xuất|kiến nghị) của");
		this.proposes = Wording
			.of(who + may
					+ " (?:đề nghị|đề xuất|kiến nghị)(?: [^.;]{0,60}?)? (?:triệu tập|tổ chức) ?(?:các |cuộc |phiên )*"
					+ Wording.MEET)
			.needing("(?:đề nghị|đề xuất|kiến nghị)[^.;]{0,60}?(?:triệu tập|tổ chức)");
		this.asksToMeet = Wording
			.of(who + may + " (?:đề nghị|đề xuất|kiến nghị)(?: với)? " + titles.holder() + " (?:cho )?" + Wording.MEET)
			.needing("đề nghị|đề xuất|kiến nghị");
		this.whenAsked = Wording
			.of(Wording.MEET + "[^.;]{0,60}? khi " + who
					+ " (?:(?<asks>đề nghị|đề xuất|kiến nghị)|yêu cầu|triệu tập|quyết định|(?:xét )?thấy cần)")
			.needing("khi");
		this.belongsTo = Wording.of("quyền triệu tập(?<rest>[^.;]{0,60}?) thuộc (?:về |thẩm quyền (?:của )?)?" + who)
			.needing("quyền triệu tập");
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		if (!MEETING.isIn(sentence) && !passage.above().aboutMeetings()) {
			return List.of();
		}
		List<Draft> drafts = new ArrayList<>();
		onCall(sentence, passage, drafts);
		byRight(sentence, passage, drafts);
		onProposal(sentence, passage, drafts);
		byMembers(sentence, passage).ifPresent(drafts::add);
		return drafts;
	}

	private static Optional<Draft> byMembers(Span sentence, Passage passage) {
		return BY_MEMBERS.in(sentence).flatMap((found) -> {
			Span share = found.part("share").isEmpty() ? found.part("of") : found.part("share");
			return Shares.in(share)
				.map((code) -> new Draft(RuleType.PROPOSE_RIGHT, found.span())
					.with("body", passage.bodyAt(sentence, found.span().to()))
					.with("kinds", List.of("AD_HOC"))
					.with("memberShare", code)
					.sureIf(found.certain() && Shares.isPlain(share)));
		});
	}

	private void onCall(Span sentence, Passage passage, List<Draft> drafts) {
		this.atTheCallOf.in(sentence)
			.filter((found) -> !NO_MATTER_OF_MEETINGS.isIn(sentence.upTo(found.span().to())))
			.ifPresent((found) -> {
				Span said = sentence.upTo(found.span().to());
				// "định kỳ hoặc đột xuất theo yêu cầu" without a period: both are called
				boolean both = Kinds.in(said).size() == 2 && !PERIOD.isIn(said);
				// "theo yêu cầu của …, Trưởng ban triệu tập": who asks does not convene
				boolean only = askers(found, sentence).size() < this.titles.codes(found.part("who")).size();
				drafts.add(draft(only ? RuleType.PROPOSE_RIGHT : RuleType.CONVENE_RIGHT, found, askers(found, sentence),
						passage, sentence)
					.with("kinds", both ? List.of() : List.of("AD_HOC"))
					.sureIf(!only && (!FURTHER.isIn(sentence.after(found.span().to())) || BY_MEMBERS.isIn(sentence))));
			});
		this.whenAsked.in(sentence)
			.filter((found) -> !NO_MATTER_OF_MEETINGS.isIn(sentence.upTo(found.span().to())))
			.ifPresent((found) -> add(found.part("asks").isEmpty() ? RuleType.CONVENE_RIGHT : RuleType.PROPOSE_RIGHT,
					found, found.part("who"), passage, drafts, sentence)
				.with("kinds", List.of("AD_HOC")));
	}

	private void byRight(Span sentence, Passage passage, List<Draft> drafts) {
		this.convenes.in(sentence)
			.filter((found) -> isOwn(found, sentence) && !proposedOnly(sentence, found))
			.ifPresent((found) -> drafts
				.add(draft(RuleType.CONVENE_RIGHT, found, agents(found, sentence), passage, sentence).with("kinds",
						kinds(found, sentence))));
		this.belongsTo.in(sentence)
			.filter((found) -> isOwn(found.part("rest")))
			.ifPresent((found) -> add(RuleType.CONVENE_RIGHT, found, found.part("who"), passage, drafts, sentence)
				.with("kinds", Kinds.in(found.part("rest"))));
		this.calls.in(sentence)
			.filter((found) -> isOwn(found, sentence) && !passage.above().subject().isEmpty())
			.ifPresent((found) -> drafts
				.add(draft(RuleType.CONVENE_RIGHT, found, passage.above().subject(), passage, sentence).with("kinds",
						Kinds.in(found.part("rest")))));
		this.decides.in(sentence).filter((found) -> isOwn(found.span())).ifPresent((found) -> {
			List<String> who = found.part("who").isEmpty() ? passage.above().subject()
					: this.titles.codes(found.part("who"));
			drafts.add(draft(RuleType.CONVENE_RIGHT, found, who, passage, sentence).with("kinds", List.of("AD_HOC")));
		});
		this.calledBy.in(sentence)
			.filter((found) -> !NO_MATTER_OF_MEETINGS.isIn(sentence.upTo(found.span().to())))
			.ifPresent((found) -> add(RuleType.CONVENE_RIGHT, found, found.part("who"), passage, drafts, sentence).with(
					"kinds",
					Kinds.in(sentence.upTo(found.span().to())).contains("AD_HOC") ? List.of("AD_HOC") : List.of()));
	}

	private void onProposal(Span sentence, Passage passage, List<Draft> drafts) {
		this.proposedBy.in(sentence)
			.filter((found) -> !NO_MATTER_OF_MEETINGS.isIn(sentence.upTo(found.span().to())))
			.ifPresent((found) -> drafts
				.add(draft(RuleType.PROPOSE_RIGHT, found, askers(found, sentence), passage, sentence).with("kinds",
						List.of("AD_HOC"))));
		this.proposes.in(sentence)
			.or(() -> this.asksToMeet.in(sentence))
			.ifPresent((found) -> add(RuleType.PROPOSE_RIGHT, found, found.part("who"), passage, drafts, sentence)
				.with("kinds", List.of("AD_HOC")));
	}

	/**
	 * "Định kỳ mỗi quý, Trưởng ban triệu tập họp": the kind may stand at the beginning.
	 */
	private static List<String> kinds(Wording.Found found, Span sentence) {
		List<String> named = Kinds.in(found.part("rest"));
		return named.isEmpty() && LEADING_KIND.isIn(sentence) ? Kinds.in(sentence.upTo(found.span().from())) : named;
	}

	/** Convening by a right of one's own, not when somebody authorised it. */
	private static boolean isOwn(Wording.Found found, Span sentence) {
		return isOwn(found.part("rest")) && !Authorising.ONLY_WHEN.isIn(sentence.after(found.span().from()))
				&& !Authorising.GIVEN_TO.isIn(sentence.upTo(found.span().from()));
	}

	private static boolean isOwn(Span rest) {
		return !NO_MATTER_OF_MEETINGS.isIn(rest);
	}

	/**
	 * "Cơ quan thường trực đề nghị Trưởng ban triệu tập" gives nobody a right to convene.
	 */
	private boolean proposedOnly(Span sentence, Wording.Found convening) {
		return this.proposes.in(sentence).filter((found) -> found.span().to() >= convening.span().from()).isPresent();
	}

	/**
	 * "Theo đề nghị của Cơ quan thường trực, Trưởng ban triệu tập": the last one acts.
	 */
	private List<String> agents(Wording.Found found, Span sentence) {
		List<Titles.Mention> named = this.titles.mentions(found.part("who"));
		boolean asked = named.size() > 1 && ASKED_BY.isIn(sentence.upTo(found.span().from()));
		return codes(asked ? named.subList(named.size() - 1, named.size()) : named);
	}

	/** Those before the one who acts. */
	private List<String> askers(Wording.Found found, Span sentence) {
		List<Titles.Mention> named = this.titles.mentions(found.part("who"));
		boolean acts = named.size() > 1 && ACTS.isIn(sentence.after(found.span().to()));
		return codes(acts ? named.subList(0, named.size() - 1) : named);
	}

	private static List<String> codes(List<Titles.Mention> named) {
		return named.stream().flatMap((mention) -> mention.codes().stream()).distinct().toList();
	}

	private Draft add(RuleType type, Wording.Found found, Span who, Passage passage, List<Draft> drafts,
			Span sentence) {
		Draft draft = draft(type, found, this.titles.codes(who), passage, sentence);
		drafts.add(draft);
		return draft;
	}

	private static Draft draft(RuleType type, Wording.Found found, List<String> holders, Passage passage,
			Span sentence) {
		String own = Bodies.of(holders);
		String body = "HELPER".equals(own) ? "HELPER" : passage.bodyAt(sentence, found.span().to());
		return new Draft(type, found.span()).with("body", body).with("holders", holders).sureIf(found.certain());
	}

}

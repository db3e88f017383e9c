package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Optional;

import vn.chidao.regulation.engine.rules.RuleType;

/** Matters the head decides: "dân chủ, công khai và do Trưởng ban quyết định". */
final class Heads implements Reader {

	private static final String MATTERS = "(?:(?:các|mọi|những|tất cả các|tất cả) )?(?:vấn đề|công việc|nội dung)";

	private static final Wording OWN_MATTERS = Wording
		.of("^_quyết định (?:các|mọi|những|tất cả các|tất cả) (?:vấn đề|công việc)");

	private static final Wording BY_HEAD = Wording.of("(?<body>[^.;]{0,80}?)(?:chế độ|nguyên tắc) thủ trưởng")
		.needing("thủ trưởng");

	private final Titles titles;

	private final Wording afterDiscussion;

	private final Wording decides;

	private final Wording concludes;

	Heads(Titles titles) {
		this.titles = titles;
		String who = "(?<who>" + titles.holder() + ")(?: (?:đề án|dự án|ban|tỉnh|thành phố)[^.;,]{0,60}?)?";
		this.afterDiscussion = Wording
			.of("(?:thảo luận|dân chủ|công khai|tập thể|bàn bạc|" + MATTERS + ")[^.;]{0,100}? do " + who
					+ " (?:là người |xem xét_,?_ ?|kết luận_,?_ ?|và )*quyết định")
			.needing("quyết định");
		this.decides = Wording
			.of(who + " (?:là người |có quyền )?quyết định (?:cuối cùng )?(?:đối với |về )?" + MATTERS)
			.needing(
					"quyết định(?: cuối cùng)? (?:đối với |về )?(?:các |mọi |những |tất cả )*(?:vấn đề|công việc|nội dung)");
		this.concludes = Wording.of(who
				+ " (?:(?:là người|có quyền) quyết định cuối cùng|(?:(?:kết luận|xem xét)_(?:,|và)_)?quyết định (?:sau khi|trên cơ sở)[^.;]{0,80}?(?:thảo luận|bàn bạc|góp ý|ý kiến))")
			.needing("quyết định");
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		Optional<Wording.Found> named = this.afterDiscussion.in(sentence)
			.filter(this::namesAHead)
			.or(() -> this.decides.all(sentence).stream().filter(this::namesAHead).findFirst())
			.or(() -> this.concludes.in(sentence).filter(this::namesAHead));
		if (named.isPresent()) {
			return named.map((found) -> draft(found, this.titles.codes(found.part("who")))).stream().toList();
		}
		if (Bodies.isHead(passage.above().subject()) && OWN_MATTERS.isIn(sentence)) {
			return List
				.of(new Draft(RuleType.DECISION_MODE, sentence).with("body", Bodies.of(passage.above().subject()))
					.with("mode", "HEAD"));
		}
		return BY_HEAD.in(sentence).map((found) -> byBodies(found, passage)).orElse(List.of());
	}

	private boolean namesAHead(Wording.Found found) {
		return Bodies.isHead(this.titles.codes(found.part("who")));
	}

	private static Draft draft(Wording.Found found, List<String> head) {
		return new Draft(RuleType.DECISION_MODE, found.span()).with("body", Bodies.of(head))
			.with("mode", "HEAD")
			.sureIf(found.certain());
	}

	/** "Tổ công tác, nhóm công tác làm việc theo chế độ thủ trưởng": each of them. */
	private List<Draft> byBodies(Wording.Found found, Passage passage) {
		List<String> named = this.titles.codes(found.part("body"))
			.stream()
			.map((code) -> Bodies.of(List.of(code)))
			.distinct()
			.toList();
		List<String> bodies = named.isEmpty() ? List.of(passage.above().body()) : named;
		return bodies.stream()
			.map((body) -> new Draft(RuleType.DECISION_MODE, found.span()).with("body", body)
				.with("mode", "HEAD")
				.sureIf(found.certain()))
			.toList();
	}

}

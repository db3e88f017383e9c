package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Who reports to whom: "… gửi về Tổ giúp việc … để tổng hợp báo cáo Trưởng ban". */
final class Routes {

	private static final Wording REPORT = Wording.of("báo cáo");

	private static final Wording JOINED = Wording.of("^_(?:,_(?:và |các )?|và |các |và các )_$");

	/**
	 * Departments reports are sent to by name; elsewhere they are agencies like others.
	 */
	private static final String DEPARTMENT = "sở (?:nội vụ|tư pháp|tài chính|kế hoạch và đầu tư|thông tin và truyền thông|khoa học và công nghệ|y tế|giáo dục và đào tạo|công thương|xây dựng|giao thông vận tải|tài nguyên và môi trường|nông nghiệp và (?:môi trường|phát triển nông thôn)|ngoại vụ|du lịch)";

	private final Titles titles;

	private final Wording addressed;

	private final Wording sent;

	private final Wording consolidated;

	Routes(Titles titles) {
		this.titles = titles;
		String who = titles.holders();
		this.addressed = Wording.of("báo cáo(?: (?:bằng văn bản|với|cho|lên|trình|gửi|kết quả|định kỳ|" + Often.EVERY
				+ "))* (?<to>" + who + ")");
		this.sent = Wording.of("(?:gửi(?: báo cáo)?(?: bằng văn bản)?(?: về| đến| tới| cho)?|về|trình(?: lên)?) (?<to>"
				+ who + "|" + DEPARTMENT + ")");
		this.consolidated = Wording
			.of("(?:để )?tổng hợp_,?_ ?(?:và )?(?:báo cáo|trình)(?: với| cho)? (?<then>" + who + ")");
	}

	Route in(Span sentence, Passage passage) {
		Optional<Wording.Found> then = this.consolidated.in(sentence);
		Span before = then.map((found) -> sentence.upTo(found.span().from())).orElse(sentence);
		List<String> sentTo = this.sent.in(before).map((found) -> recipients(found.part("to"))).orElse(List.of());
		List<String> addressee = codes(this.addressed.in(before), "to");
		List<String> finalTo = codes(then, "then");
		List<String> from = from(sentence, passage);
		boolean certain = REPORT.in(sentence).map(Wording.Found::certain).orElse(false);
		if (sentTo.isEmpty()) {
			return new Route(from, addressee.isEmpty() ? finalTo : addressee, null, List.of(), certain);
		}
		// whoever stands outside the committee only passes the report on
		boolean passesOn = sentTo.size() == 1 && sentTo.getFirst().startsWith("name:") && !finalTo.isEmpty();
		return passesOn ? new Route(from, finalTo, sentTo.getFirst(), List.of(), certain)
				: new Route(from, sentTo, null, finalTo, certain);
	}

	private List<String> from(Span sentence, Passage passage) {
		List<Wording.Found> verbs = REPORT.all(sentence);
		List<String> from = verbs.isEmpty() ? List.of() : before(verbs.getFirst(), sentence);
		if (!from.isEmpty() || !passage.above().subject().isEmpty()) {
			return from.isEmpty() ? passage.above().subject() : from;
		}
		// "Chế độ báo cáo định kỳ: … các thành viên báo cáo": who stands before a later
		// one
		return verbs.stream()
			.skip(1)
			.map((verb) -> before(verb, sentence))
			.filter((named) -> !named.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<String> before(Wording.Found verb, Span sentence) {
		List<Titles.Mention> before = this.titles.mentions(sentence.upTo(verb.span().from()))
			.stream()
			.filter((mention) -> !isAsker(sentence, mention))
			.toList();
		return before.isEmpty() ? List.of() : inARow(before, sentence);
	}

	/** "Các thành viên, chuyên gia": all that stand in a row before the verb. */
	private static List<String> inARow(List<Titles.Mention> mentions, Span sentence) {
		int first = mentions.size() - 1;
		while (first > 0 && JOINED
			.isIn(sentence.between(mentions.get(first - 1).span().to(), mentions.get(first).span().from()))) {
			first--;
		}
		return mentions.subList(first, mentions.size())
			.stream()
			.flatMap((mention) -> mention.codes().stream())
			.distinct()
			.toList();
	}

	/** "Theo yêu cầu của Trưởng ban" names who asks, not who reports. */
	private static boolean isAsker(Span sentence, Titles.Mention mention) {
		return ASKS.isIn(sentence.upTo(mention.span().from()));
	}

	private static final Wording ASKS = Wording.of("(?:yêu cầu|chỉ đạo|phân công|giao|đề nghị) (?:của )?_$");

	private List<String> recipients(Span named) {
		List<String> known = this.titles.codes(named);
		return known.isEmpty() ? List.of("name:" + named.printed().replaceAll("\\s+", " ")) : known;
	}

	private List<String> codes(Optional<Wording.Found> found, String part) {
		return found.map((place) -> this.titles.codes(place.part(part))).orElse(List.of());
	}

	/**
	 * The way of a report.
	 *
	 * @param from who reports
	 * @param to to whom
	 * @param via who only passes it on
	 * @param then who gets it after it was put together with others
	 * @param certain whether the words are spelled as expected
	 */
	record Route(List<String> from, List<String> to, @Nullable String via, List<String> then, boolean certain) {
	}

}

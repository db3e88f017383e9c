package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.chidao.regulation.engine.rules.RuleType;

/**
 * Who convenes or presides only once somebody has authorised them: "Phó Trưởng ban được
 * Trưởng ban ủy quyền triệu tập". That is a delegation the text allows, and no right of
 * their own.
 */
final class Authorising implements Reader {

	/** What makes a right one that somebody else has to give first. */
	static final Wording ONLY_WHEN = Wording
		.of("(?:khi|nếu|trường hợp|hoặc)(?: [^.;,]{0,30}?)? được (?:[^.;,]{0,40}? )?ủy quyền|theo (?:sự )?ủy quyền của");

	/** Before whoever receives it: "ủy quyền cho …". */
	static final Wording GIVEN_TO = Wording.of("ủy quyền (?:cho )?_$");

	/** "Thay mặt Trưởng ban chủ trì khi được ủy quyền": the article says who does. */
	private static final Wording INSTEAD_OF = Wording.of("thay mặt_$");

	private static final Wording MEETING = Wording.of(Wording.MEET);

	private static final Wording CONVENES = Wording.of("triệu tập");

	private static final Wording PRESIDES = Wording.of("chủ (?:trì|tọa)");

	private static final String ACTS = "(?<acts>(?:triệu tập|chủ (?:trì|tọa))(?:_(?:,|và)_(?:triệu tập|chủ (?:trì|tọa)))?)";

	private final Titles titles;

	private final List<Wording> authorised;

	Authorising(Titles titles) {
		this.titles = titles;
		String who = "(?<who>" + titles.holders() + ")";
		String giver = "(?<giver>" + titles.holder() + ")";
		String by = "ủy quyền(?: (?:thực hiện|việc|thay mặt|thay))* ";
		this.authorised = Stream
			.of("(?:" + who + "(?: (?:có thể|có quyền))* |^_)được (?:" + giver + " )?" + by + ACTS,
					"(?:" + who + "(?: (?:có quyền|trực tiếp|được))* |^_)" + ACTS
							+ "[^.;]{0,120}? (?:khi|nếu) (?:được )?(?:" + giver + " )?ủy quyền",
					"(?:" + who + "(?: (?:có quyền|trực tiếp|được))* |^_)" + ACTS
							+ "[^.;]{0,120}? theo (?:sự )?ủy quyền của " + giver,
					"(?:" + giver + "(?: (?:có thể|có quyền))* |^_)ủy quyền (?:cho )?" + who
							+ "(?: (?:thay mặt|thay))? (?<acts>triệu tập)")
			.map((said) -> Wording.of(said).needing("ủy quyền"))
			.toList();
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		if (!MEETING.isIn(sentence)) {
			return List.of();
		}
		return this.authorised.stream()
			.flatMap((wording) -> wording.in(sentence).stream())
			.findFirst()
			.map((found) -> drafts(found, sentence, passage))
			.orElse(List.of());
	}

	private List<Draft> drafts(Wording.Found found, Span sentence, Passage passage) {
		boolean instead = INSTEAD_OF.isIn(sentence.upTo(found.part("who").from())) && !found.part("who").isEmpty();
		List<String> named = instead ? passage.above().subject() : named(found, "who", passage);
		List<String> givers = named(found, instead ? "who" : "giver", passage);
		List<String> receivers = named.stream().filter((code) -> !Bodies.isHead(List.of(code))).toList();
		String body = "HELPER".equals(Bodies.of(receivers)) ? "HELPER" : "COMMITTEE";
		List<Draft> drafts = new ArrayList<>();
		// "Trưởng ban hoặc Phó Trưởng ban được ủy quyền": the head needs no authorisation
		named.stream()
			.filter((code) -> Bodies.isHead(List.of(code)))
			.forEach((head) -> rights(found).forEach((right) -> drafts
				.add(new Draft(right, found.span()).with("body", passage.bodyAt(sentence, found.span().to()))
					.with("kinds", (right == RuleType.CONVENE_RIGHT) ? Kinds.in(sentence) : null)
					.with("holders", List.of(head))
					.sureIf(found.certain()))));
		if (!receivers.isEmpty()) {
			drafts.add(new Draft(RuleType.DELEGATION, found.span()).with("body", body)
				.with("givers", givers.isEmpty() ? List.of("HELPER".equals(body) ? "HELPER.HEAD" : "HEAD") : givers)
				.with("receivers", receivers)
				.with("powers", powers(found))
				.sureIf(found.certain() && !givers.isEmpty()));
		}
		return drafts;
	}

	/** Whoever the words name, or else whose article it is. */
	private List<String> named(Wording.Found found, String part, Passage passage) {
		Span words = found.part(part);
		if (!words.isEmpty()) {
			return this.titles.codes(words);
		}
		boolean article = found.span().from() == found.within().from();
		List<String> subject = article ? passage.above().subject() : List.of();
		return (Bodies.isHead(subject) == "giver".equals(part)) ? subject : List.of();
	}

	private static List<RuleType> rights(Wording.Found found) {
		return powers(found).stream().map((power) -> RuleType.valueOf(power + "_RIGHT")).toList();
	}

	private static List<String> powers(Wording.Found found) {
		List<String> powers = new ArrayList<>();
		if (CONVENES.isIn(found.part("acts"))) {
			powers.add("CONVENE");
		}
		if (PRESIDES.isIn(found.part("acts"))) {
			powers.add("CHAIR");
		}
		return powers;
	}

}

package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a regulation calls posts, bodies and agencies. The same words mean other posts in
 * the regulation of a task force, whose head is the "Tổ trưởng".
 */
final class Titles {

	private static final String EACH = "(?:(?:các|từng|mỗi|một|toàn thể|những) )?";

	private static final String MEMBER = "(?:thành viên|ủy viên)";

	private static final String TEAM = "(?:tổ (?:công tác )?giúp việc|tổ công tác|tổ thư ký|tổ chuyên viên)";

	private static final String PEOPLES_COMMITTEE = "(?:ủy ban nhân dân|ubnd)(?: (?:tỉnh|thành phố|huyện|quận|xã|phường|cấp tỉnh|cấp huyện|cấp xã))?";

	private static final String NAMED = "(?:(?:chủ tịch|văn phòng|vp) )?" + PEOPLES_COMMITTEE
			+ "|chủ tịch (?:ubqg|ủy ban quốc gia)|thủ tướng chính phủ|văn phòng chính phủ|(?:ban thường vụ |thường trực )?(?:tỉnh|thành) ủy|công an tỉnh|các sở(?:_,_ ?ban)?(?:_,_ ?ngành)(?:_,_ ?(?:địa phương|quận|huyện))*|các (?:cơ quan|đơn vị|địa phương)(?:_(?:,_|và )(?:cơ quan|đơn vị|địa phương|tổ chức))*";

	/** For a steering committee with a helper team. */
	static final Titles OF_COMMITTEE = new Titles(committee());

	/** For a task force, with its support unit and its groups. */
	static final Titles OF_TASK_FORCE = new Titles(taskForce());

	private final Map<String, Title> titles = new LinkedHashMap<>();

	/** One holder. */
	private final String holder;

	/** A body as such. */
	private final String body;

	private final Wording holders;

	private Titles(List<Title> known) {
		for (Title title : known) {
			this.titles.put("t" + this.titles.size(), title);
		}
		this.holder = either(known);
		this.body = either(known.stream().filter((title) -> title.kind() == Kind.BODY).toList());
		this.holders = Wording.of(this.titles.entrySet()
			.stream()
			.map((entry) -> "(?<" + entry.getKey() + ">" + entry.getValue().words() + ")")
			.collect(Collectors.joining("|")));
	}

	private static String either(List<Title> titles) {
		return titles.stream().map(Title::words).collect(Collectors.joining("|", "(?:", ")"));
	}

	private static List<Title> committee() {
		String of = "(?: (?:của )?ban chỉ đạo)?";
		String ofTeam = "(?: (?:của )?" + TEAM + ")?";
		return List.of(new Title("(?:người )?chủ (?:trì|tọa)(?: (?:cuộc |phiên )?họp)", "MEETING_CHAIR"),
				new Title("người chủ trì", "MEETING_CHAIR"),
				new Title("(?:cơ quan|đơn vị|văn phòng) thường trực" + of, "STANDING_AGENCY"),
				new Title(EACH + MEMBER + " thường trực" + of, "STANDING_MEMBER"),
				new Title("(?:bộ phận )?thường trực (?:của )?ban chỉ đạo", "SECTION"),
				new Title("phó trưởng ban(?: chỉ đạo)? thường trực" + of, "STANDING_VICE_CHAIR"),
				new Title(EACH + "(?:phó trưởng ban(?: chỉ đạo)?|phó ban|phó trưởng(?! (?:phòng|đoàn)))", "DEPUTY"),
				new Title("(?<!phó )trưởng ban(?: chỉ đạo)?", "HEAD"),
				new Title("lãnh đạo ban chỉ đạo", "HEAD", "DEPUTY"),
				new Title("tổ phó thường trực" + ofTeam, "STANDING_DEPUTY_TEAM_LEADER"),
				new Title(EACH + "tổ phó" + ofTeam, "HELPER.DEPUTY"), new Title("tổ trưởng" + ofTeam, "HELPER.HEAD"),
				new Title("lãnh đạo (?:tổ(?! )|" + TEAM + "|tổ)(?: (?:của )?ban chỉ đạo)?", "HELPER.HEAD",
						"HELPER.DEPUTY"),
				new Title(EACH + MEMBER + " (?:của )?" + TEAM, "HELPER.ANY_MEMBER"),
				new Title(EACH + MEMBER + of + "(?!\\p{L})", "ANY_MEMBER"),
				Title.body(TEAM + "(?: (?:của )?(?:trưởng )?ban(?: chỉ đạo)?)?", "HELPER"),
				Title.body("(?<!trưởng )ban chỉ đạo", "COMMITTEE"), Title.named(NAMED));
	}

	private static List<Title> taskForce() {
		String force = "(?:tổ công tác)";
		String of = "(?: (?:của )?" + force + ")?";
		return List.of(new Title("(?:người )?chủ (?:trì|tọa)(?: (?:cuộc |phiên )?họp)", "MEETING_CHAIR"),
				new Title("người chủ trì", "MEETING_CHAIR"), new Title("cơ quan thường trực" + of, "STANDING_AGENCY"),
				new Title(EACH + MEMBER + " thường trực" + of, "STANDING_MEMBER"),
				new Title("tổ phó thường trực" + of, "STANDING_VICE_CHAIR"), new Title(EACH + "tổ phó" + of, "DEPUTY"),
				new Title("tổ trưởng" + of, "HEAD"),
				new Title("(?:lãnh đạo|trưởng) (?:các )?nhóm(?: công tác)?", "GROUP.HEAD"),
				new Title("lãnh đạo (?:" + force + "|tổ)", "HEAD", "DEPUTY"),
				new Title(EACH + MEMBER + of + "(?!\\p{L})", "ANY_MEMBER"),
				new Title(EACH + "(?:cán bộ|bộ phận) giúp việc" + of, "SUPPORT_STAFF"),
				new Title(EACH + "chuyên gia" + of, "EXPERT"),
				Title.body(EACH + "nhóm(?: (?:công tác|thuộc " + force + "))", "GROUP"), Title.body(force, "COMMITTEE"),
				Title.named(NAMED));
	}

	/** A pattern for one holder. */
	String holder() {
		return this.holder;
	}

	/** A pattern for several holders in a row: "Trưởng ban, Phó Trưởng ban hoặc …". */
	String holders() {
		return this.holder + "(?:_(?:,_ ?(?:và |hoặc )?|và |hoặc |/_)_" + this.holder + ")*";
	}

	/** A pattern for a body as such. */
	String body() {
		return this.body;
	}

	/** The holders a span names, in its order. */
	List<String> codes(Span span) {
		Set<String> codes = new LinkedHashSet<>();
		mentions(span).forEach((mention) -> codes.addAll(mention.codes()));
		return List.copyOf(codes);
	}

	/** Where a span names holders, in its order. */
	List<Mention> mentions(Span span) {
		List<Mention> mentions = new ArrayList<>();
		for (Wording.Found found : this.holders.all(span)) {
			this.titles.entrySet()
				.stream()
				.filter((entry) -> found.match().start(entry.getKey()) >= 0)
				.findFirst()
				.ifPresent((entry) -> mentions.add(new Mention(found.span(), entry.getValue().codesOf(found.span()))));
		}
		return mentions;
	}

	/**
	 * A place that names holders.
	 *
	 * @param span the words
	 * @param codes the holders
	 */
	record Mention(Span span, List<String> codes) {
	}

	private enum Kind {

		POST, BODY, NAMED

	}

	private record Title(Kind kind, String words, List<String> codes) {

		Title(String words, String... codes) {
			this(Kind.POST, words, List.of(codes));
		}

		static Title body(String words, String code) {
			return new Title(Kind.BODY, words, List.of(code));
		}

		static Title named(String words) {
			return new Title(Kind.NAMED, words, List.of());
		}

		List<String> codesOf(Span span) {
			return (this.kind == Kind.NAMED) ? List.of("name:" + span.printed().replaceAll("\\s+", " ")) : this.codes;
		}

	}

}

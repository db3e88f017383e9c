package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.text.Identity;
import vn.chidao.regulation.text.ParsedDecision;
import vn.chidao.regulation.text.ParsedProvision;

/**
 * Reads rules out of the words of a regulation. It knows how such texts speak, not this
 * or that regulation; what it cannot read it leaves to the person.
 */
public final class Recogniser {

	private static final Wording HEADED_BY_COMMITTEE = Wording.of("ban chỉ đạo|trưởng ban");

	private static final Wording HEADED_BY_TEAM = Wording.of("tổ công tác");

	private static final Wording MEETINGS = Wording.of("hội họp|chế độ họp|(?:cuộc|phiên) họp|^_họp(?!\\p{L})");

	private static final Wording LISTS_DUTIES_OF = Wording
		.of("^_(?:(?:nhiệm vụ|trách nhiệm|quyền hạn|chức năng|quyền|của|và|các)_,?_)*");

	private static final Passage.Above NOTHING = new Passage.Above(List.of(), "COMMITTEE", false);

	private static final Recogniser OF_COMMITTEE = new Recogniser(Titles.OF_COMMITTEE);

	private static final Recogniser OF_TASK_FORCE = new Recogniser(Titles.OF_TASK_FORCE);

	private final Titles titles;

	private final List<Reader> readers;

	private Recogniser(Titles titles) {
		this.titles = titles;
		this.readers = List.of(new Cadences(titles), new Convening(titles), new Presiding(titles),
				new Authorising(titles), new Extending(titles), new Notices(), new Attendance(titles),
				new Majorities(titles), new Heads(titles), new Notifying(titles), new Reports(titles), new Agendas(),
				new WorkingSessions(titles), new Powers(titles), new Amendments(titles));
	}

	/**
	 * Read the rules a text lays down.
	 * @param decision the text
	 * @return what was recognised, in the order of the text; empty when nothing was
	 */
	public static List<Proposal> read(ParsedDecision decision) {
		Recogniser recogniser = isOfTaskForce(decision) ? OF_TASK_FORCE : OF_COMMITTEE;
		List<Proposal> proposals = new ArrayList<>();
		List<Quorums.Said> quorums = new ArrayList<>();
		Stream.concat(decision.decision().stream(), decision.regulation().stream())
			.forEach((provision) -> recogniser.read(provision, null, (passage) -> {
				proposals.addAll(recogniser.read(passage));
				quorums.addAll(Quorums.said(passage));
			}));
		return Joining.joined(Merging.merged(proposals), quorums);
	}

	/** A task force is the body of its own regulation; it has no committee above it. */
	private static boolean isOfTaskForce(ParsedDecision decision) {
		Identity identity = decision.identity();
		Span title = Span.of(identity.title() + " " + identity.annexTitle());
		if (HEADED_BY_COMMITTEE.isIn(title)) {
			return false;
		}
		return HEADED_BY_TEAM.isIn(title)
				&& decision.provisions().noneMatch((provision) -> HEADED_BY_COMMITTEE.isIn(Span.of(provision.text())));
	}

	private void read(ParsedProvision provision, Passage.@Nullable Above inherited, Consumer<Passage> reader) {
		Passage.Above above = above(provision, inherited);
		reader.accept(new Passage(provision.anchor(), Span.of(provision.text()), above, this.titles));
		Passage.Above below = introduces(provision) ? lead(provision.text(), above) : above;
		provision.children().forEach((child) -> read(child, below, reader));
	}

	private List<Proposal> read(Passage passage) {
		return passage.sentences()
			.stream()
			.flatMap((sentence) -> this.readers.stream().flatMap((reader) -> reader.read(sentence, passage).stream()))
			.flatMap((draft) -> draft.in(passage.anchor()).stream())
			.toList();
	}

	private Passage.Above above(ParsedProvision provision, Passage.@Nullable Above inherited) {
		return switch (provision.kind()) {
			case ARTICLE, DECISION_ARTICLE -> lead(provision.heading(), NOTHING);
			default -> (inherited != null) ? inherited : NOTHING;
		};
	}

	/** A text before a list: "Phó Trưởng ban:", "Ban Chỉ đạo họp như sau:". */
	private static boolean introduces(ParsedProvision provision) {
		return provision.text().strip().endsWith(":");
	}

	private Passage.Above lead(@Nullable String words, Passage.Above outer) {
		if (words == null) {
			return outer;
		}
		Span span = Span.of(words);
		int duties = LISTS_DUTIES_OF.in(span).map((found) -> found.span().to()).orElse(0);
		List<String> subject = this.titles.mentions(span)
			.stream()
			.filter((mention) -> span.between(duties, mention.span().from()).trimmed().isEmpty())
			.findFirst()
			.map(Titles.Mention::codes)
			.orElse(outer.subject());
		boolean meetings = outer.aboutMeetings() || MEETINGS.isIn(span);
		String own = Bodies.of(this.titles.codes(span));
		return new Passage.Above(subject, (own != null) ? own : outer.body(), meetings);
	}

}

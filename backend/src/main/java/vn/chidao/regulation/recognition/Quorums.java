package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** How many must be there: "phải có ít nhất hai phần ba (2/3) số thành viên tham dự". */
final class Quorums {

	private static final String THERE = "(?:có mặt|dự họp|tham dự|tham gia|dự phiên họp)";

	private static final Wording QUORUM = Wording.of("(?:" + THERE + "|có)[^.;]{0,30}?(?<who>" + Shares.STATED
			+ ")[^.;]{0,40}?(?:thành viên|ủy viên)(?![^.;]{0,40}?(?:yêu cầu|đề nghị|kiến nghị))|(?<whoSoever>"
			+ Shares.STATED + ")[^.;]{0,60}?" + THERE);

	private static final Wording OF_MEETINGS = Wording.of(Wording.MEET + "|" + THERE);

	private Quorums() {
	}

	/**
	 * The quorum a text states.
	 * @param text the words
	 * @param carries the share of votes stated in the same text, which is no quorum
	 * @return empty if it states none
	 */
	static Optional<Stated> in(Span text, @Nullable Span carries) {
		return QUORUM.all(text)
			.stream()
			.filter((found) -> carries == null || !overlap(share(found), carries))
			.flatMap((found) -> Shares.in(share(found))
				.map((code) -> new Stated(code, found.span(), found.certain() && Shares.isPlain(share(found))))
				.stream())
			.findFirst();
	}

	/** The quorums a provision states, whether or not it says how decisions are made. */
	static List<Said> said(Passage passage) {
		return passage.sentences()
			.stream()
			.filter((sentence) -> OF_MEETINGS.isIn(sentence) && !InWriting.isOnly(sentence))
			.flatMap((sentence) -> in(sentence, Majorities.share(sentence).orElse(null))
				.map((stated) -> new Said(passage.bodyAt(sentence, stated.phrase().to()), stated,
						stated.phrase().trimmed().in(passage.anchor())))
				.stream())
			.toList();
	}

	private static Span share(Wording.Found found) {
		Span share = found.part("who");
		return share.isEmpty() ? found.part("whoSoever") : share;
	}

	private static boolean overlap(Span one, Span other) {
		return one.from() < other.to() && other.from() < one.to();
	}

	/**
	 * A quorum as stated.
	 *
	 * @param share the code of the share
	 * @param phrase where it is said
	 * @param plain whether it is said without doubt
	 */
	record Stated(String share, Span phrase, boolean plain) {

		void write(Draft draft) {
			draft.with("quorum", this.share).also(this.phrase).sureIf(this.plain);
		}

	}

	/**
	 * A quorum somewhere in the text.
	 *
	 * @param body of whose meetings
	 * @param stated the quorum
	 * @param phrase where it is said
	 */
	record Said(String body, Stated stated, Proposal.Phrase phrase) {
	}

}

package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Optional;

/**
 * The words of one provision and what stands above it.
 *
 * @param anchor key of the provision
 * @param text its words
 * @param above what the provision takes from its article
 * @param titles how the regulation calls posts and bodies
 */
record Passage(String anchor, Span text, Above above, Titles titles) {

	private static final int LONGEST = 4000;

	private static final Wording OF_BODY = Wording.of(Wording.MEET + "(?: của| toàn thể| định kỳ| đột xuất)*_$");

	/** The sentences; none is as long as what a damaged text may run together. */
	List<Span> sentences() {
		return this.text.sentences().stream().filter((sentence) -> sentence.to() - sentence.from() <= LONGEST).toList();
	}

	/** The body whose meeting is spoken of at a place. */
	String bodyAt(Span sentence, int place) {
		List<Titles.Mention> bodies = this.titles.mentions(sentence)
			.stream()
			.filter((mention) -> mention.codes().equals(List.of("COMMITTEE"))
					|| mention.codes().equals(List.of("HELPER")) || mention.codes().equals(List.of("GROUP")))
			.toList();
		Optional<Titles.Mention> after = bodies.stream()
			.filter((mention) -> mention.span().from() >= place)
			.findFirst()
			.filter((mention) -> OF_BODY.isIn(sentence.upTo(mention.span().from())));
		return after.or(() -> bodies.stream().filter((mention) -> mention.span().to() <= place).reduce((a, b) -> b))
			.map((mention) -> mention.codes().getFirst())
			.orElse(this.above.body());
	}

	/**
	 * What a provision takes from its article.
	 *
	 * @param subject whose duties the article lists; empty when it lists nobody's
	 * @param body the body the article speaks of
	 * @param aboutMeetings whether it is about meetings
	 */
	record Above(List<String> subject, String body, boolean aboutMeetings) {
	}

}

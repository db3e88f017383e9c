package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.stream.Stream;

import vn.chidao.regulation.engine.rules.RuleType;

/**
 * Who works with members, teams and agencies outside the meetings: calls them and leads.
 */
final class WorkingSessions implements Reader {

	/** Without it the words tell of working together, not of a session. */
	private static final Wording OCCASION = Wording.of("định kỳ|đột xuất");

	private static final List<String> KIND = List.of("WORKING_SESSION");

	private final Titles titles;

	private final Wording worksWith;

	WorkingSessions(Titles titles) {
		this.titles = titles;
		this.worksWith = Wording
			.of("(?<who>" + titles.holders() + ")(?: (?:định kỳ|thường xuyên|hoặc|và|đột xuất))* làm việc với")
			.needing("làm việc với");
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		return this.worksWith.in(sentence)
			.filter((found) -> OCCASION.isIn(sentence.upTo(found.span().to())))
			.stream()
			.flatMap((found) -> Stream.of(RuleType.CONVENE_RIGHT, RuleType.CHAIR_RIGHT)
				.map((type) -> draft(type, found, passage)))
			.toList();
	}

	private Draft draft(RuleType type, Wording.Found found, Passage passage) {
		List<String> holders = this.titles.codes(found.part("who"));
		String own = Bodies.of(holders);
		return new Draft(type, found.span()).with("body", (own != null) ? own : passage.above().body())
			.with("kinds", KIND)
			.with("holders", holders)
			.sureIf(found.certain());
	}

}

package vn.chidao.meeting.session;

import java.util.List;
import java.util.Optional;

import vn.chidao.membership.MembershipView;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.engine.facts.MeetingShape;

/**
 * How far the members have come who ask for a meeting together, GraphQL type
 * {@code MemberRequest}.
 *
 * @param askedBy who asks
 * @param members how many members there are
 * @param needed how many it takes
 * @param isReached whether enough ask
 * @param citations the clause that says how many it takes
 */
public record MemberRequestView(List<MembershipView> askedBy, int members, int needed, boolean isReached,
		List<CitationView> citations) {

	/** How many ask. */
	public int getAsked() {
		return this.askedBy.size();
	}

	static Optional<MemberRequestView> of(MeetingShape meeting, MeetingRequests.Asking asking, Rulebook rules) {
		return rules.memberRequests()
			.asked(meeting)
			.map((asked) -> new MemberRequestView(asking.askedBy(), asking.members(),
					asked.share().needed(asking.members()),
					asked.share().isReachedBy(asking.askedBy().size(), asking.members()),
					rules.told().citationsOf(List.of(asked.rule()))));
	}

}

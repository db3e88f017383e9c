package vn.chidao.meeting.session;

import java.util.List;
import java.util.Optional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipView;
import vn.chidao.regulation.CitationView;

/**
 * How far the members have come who ask for a meeting together, GraphQL type
 * {@code MemberRequest}.
 *
 * @param meeting the meeting
 * @param askedBy who asks
 * @param members how many members there are
 * @param needed how many it takes
 * @param isReached whether enough ask
 * @param citations the clause that says how many it takes
 */
public record MemberRequestView(MeetingId meeting, List<MembershipView> askedBy, int members, int needed,
		boolean isReached, List<CitationView> citations) {

	/** How many ask. */
	public int getAsked() {
		return this.askedBy.size();
	}

	static Optional<MemberRequestView> of(MeetingView meeting, MeetingRequests.Asking asking, Rulebook rules) {
		return rules.memberRequests()
			.asked(rules.shape(meeting))
			.map((asked) -> new MemberRequestView(meeting.id(), asking.askedBy(), asking.members(),
					asked.share().needed(asking.members()),
					asked.share().isReachedBy(asking.askedBy().size(), asking.members()),
					rules.told().citationsOf(List.of(asked.rule()))));
	}

}

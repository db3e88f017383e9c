package vn.chidao.meeting.session;

import java.util.Optional;
import java.util.Set;

import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.terms.Capacity;

/**
 * What a viewer may do with a meeting: pure functions, the same for commands and for the
 * {@code viewerCan…} fields.
 */
public final class MeetingRights {

	private MeetingRights() {
	}

	/**
	 * Whether the viewer may change details, agenda, papers and guests: the secretariat
	 * and the leaders of the body, and the proposer of their own proposal.
	 * @param viewer who asks
	 * @param meeting the meeting
	 * @return true if so, whatever the state
	 */
	public static boolean mayPrepare(Viewer viewer, MeetingView meeting) {
		return viewer.in(meeting.committeeId()).filter(Standing::seesPreparations).isPresent()
				|| isOwnProposal(viewer, meeting);
	}

	/**
	 * Whether the viewer runs the meeting: its chair and the secretariat.
	 * @param viewer who asks
	 * @param meeting the meeting
	 * @return true if so, whatever the state
	 */
	public static boolean mayConduct(Viewer viewer, MeetingView meeting) {
		return presides(viewer, meeting).isPresent()
				|| viewer.in(meeting.committeeId()).filter(Standing::isSecretariat).isPresent();
	}

	/**
	 * The membership under which the viewer chairs the meeting: the one that chairs, or
	 * the viewer's own while they act for whoever chairs.
	 * @param viewer who asks
	 * @param meeting the meeting
	 * @return empty if somebody else chairs, or the mandate ended
	 */
	public static Optional<MembershipId> presides(Viewer viewer, MeetingView meeting) {
		return Optional.ofNullable(meeting.presidingId())
			.flatMap((presiding) -> viewer.in(meeting.committeeId())
				.flatMap((standing) -> standing.holds(presiding) ? Optional.of(presiding)
						: standing.actingFor(presiding)));
	}

	/**
	 * Whether the rules let the viewer convene the meeting.
	 * @param viewer who asks
	 * @param meeting the meeting
	 * @param rules the rules on its day
	 * @return true if so, whatever the state
	 */
	public static boolean mayConvene(Viewer viewer, MeetingView meeting, Rulebook rules) {
		return rules.mayConvene(rules.shape(meeting), capacities(viewer, meeting));
	}

	/**
	 * Whether the viewer is one of the members who may ask for the meeting together.
	 * @param viewer who asks
	 * @param meeting the meeting
	 * @param rules the rules on its day
	 * @return true if so, whatever the state
	 */
	public static boolean mayAsk(Viewer viewer, MeetingView meeting, Rulebook rules) {
		return rules.memberRequests().mayAsk(rules.shape(meeting), capacities(viewer, meeting));
	}

	/**
	 * Why the viewer may not convene the meeting, with the clause.
	 * @param handling the meeting and the viewer
	 * @param rules the rules on its day
	 * @return the refusal, empty if the rules let them
	 */
	public static Optional<UserError> conveneRefusal(Handling handling, Rulebook rules) {
		MeetingView meeting = handling.view();
		return rules.told()
			.violations(rules.conveneFindings(rules.shape(meeting), capacities(handling.viewer(), meeting)), null)
			.stream()
			.map(UserError.class::cast)
			.findFirst();
	}

	/**
	 * Whether the viewer may call the meeting off: those who may convene it, and, before
	 * it is convened, those who prepared or proposed it.
	 * @param viewer who asks
	 * @param meeting the meeting
	 * @param rules the rules on its day
	 * @return true if so, whatever the state
	 */
	public static boolean mayCancel(Viewer viewer, MeetingView meeting, Rulebook rules) {
		return mayConvene(viewer, meeting, rules)
				|| (meeting.state() == MeetingState.PROPOSED && isOwnProposal(viewer, meeting))
				|| (meeting.state() == MeetingState.DRAFT && mayPrepare(viewer, meeting));
	}

	/**
	 * What the viewer acts as in the body that meets.
	 * @param viewer who asks
	 * @param meeting the meeting
	 * @return capacities, none for an outsider
	 */
	public static Set<Capacity> capacities(Viewer viewer, MeetingView meeting) {
		return viewer.in(meeting.committeeId()).map(Standing::capacities).orElse(Set.of());
	}

	private static boolean isOwnProposal(Viewer viewer, MeetingView meeting) {
		return meeting.proposal() != null && meeting.state() == MeetingState.PROPOSED
				&& viewer.is(meeting.proposal().proposerId());
	}

}

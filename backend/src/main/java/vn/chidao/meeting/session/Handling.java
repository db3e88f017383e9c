package vn.chidao.meeting.session;

import java.util.Optional;

import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.security.CommitteeId;

/**
 * A meeting in the hands of somebody who wants to do something with it.
 *
 * @param meeting the meeting, locked
 * @param viewer who it is
 */
public record Handling(Meeting meeting, Viewer viewer) {

	/**
	 * How the viewer stands to the body that meets.
	 * @return empty for a guest or a substitute from outside
	 */
	public Optional<Standing> standing() {
		return this.viewer.in(new CommitteeId(this.meeting.committeeId()));
	}

	/**
	 * How the viewer stands to the body, where only insiders act.
	 * @return the standing
	 * @throws ForbiddenException for guests and substitutes
	 */
	public Standing insider() {
		return standing().orElseThrow(Handling::forbidden);
	}

	/**
	 * Let only those pass who prepare the meeting.
	 * @throws ForbiddenException for everybody else
	 */
	public void requirePreparer() {
		demand(MeetingRights.mayPrepare(this.viewer, view()));
	}

	/**
	 * Let only the chair and the secretariat pass.
	 * @throws ForbiddenException for everybody else
	 */
	public void requireConduct() {
		demand(MeetingRights.mayConduct(this.viewer, view()));
	}

	/**
	 * The membership under which the viewer chairs.
	 * @return empty if somebody else chairs
	 */
	public Optional<MembershipId> presides() {
		return MeetingRights.presides(this.viewer, view());
	}

	/**
	 * The view of the meeting as it stands.
	 * @return its view
	 */
	public MeetingView view() {
		return MeetingViews.of(this.meeting);
	}

	/**
	 * Refuse access unless something holds.
	 * @param allowed what must hold
	 * @throws ForbiddenException if it does not
	 */
	public static void demand(boolean allowed) {
		if (!allowed) {
			throw forbidden();
		}
	}

	private static ForbiddenException forbidden() {
		return new ForbiddenException("error.forbidden");
	}

}

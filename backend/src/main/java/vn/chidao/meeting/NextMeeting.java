package vn.chidao.meeting;

import java.util.Optional;

/**
 * What comes next for the current actor.
 */
public interface NextMeeting {

	/**
	 * The next meeting to which the actor is invited, or the one under way.
	 * @return empty if none is convened
	 */
	Optional<MeetingView> ofViewer();

}

package vn.chidao.meeting.convocation;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.FindingView;

/**
 * The answer to an act that the rules judge as a whole: payload of convening and closing.
 *
 * @param meeting the meeting, null if refused
 * @param findings what did not stop it, or would not
 * @param userErrors why it was refused
 */
record JudgedMeeting(@Nullable MeetingView meeting, List<FindingView> findings, List<UserError> userErrors) {

	static JudgedMeeting done(MeetingView meeting, List<FindingView> findings) {
		return new JudgedMeeting(meeting, findings, List.of());
	}

	static JudgedMeeting refused(Collection<? extends UserError> errors, List<FindingView> findings) {
		return new JudgedMeeting(null, findings, List.copyOf(errors));
	}

}

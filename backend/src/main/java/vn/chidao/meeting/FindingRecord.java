package vn.chidao.meeting;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.FindingView;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * One finding as it stands on record.
 *
 * @param meetingId of which meeting
 * @param invitationId whose place at it, null for the meeting itself
 * @param origin which rule found what
 * @param told in the words of the time
 * @param versions what it was judged by
 * @param isSettled whether what was owed was given since
 */
public record FindingRecord(MeetingId meetingId, @Nullable InvitationId invitationId, Origin origin, FindingView told,
		Versions versions, boolean isSettled) {

	/**
	 * Which rule found what.
	 *
	 * @param type the kind of rule
	 * @param code its code, null for a right and for what was recorded before codes were
	 * @param messageKey what was wrong, null for what was recorded before keys were
	 */
	public record Origin(RuleType type, @Nullable String code, @Nullable String messageKey) {
	}

	/**
	 * What it was judged by.
	 *
	 * @param regulation the regulation, null where the committee had none
	 * @param calendar version of the working calendar
	 */
	public record Versions(@Nullable UUID regulation, String calendar) {
	}

}

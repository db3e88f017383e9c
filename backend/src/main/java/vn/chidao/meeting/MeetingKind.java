package vn.chidao.meeting;

/**
 * What kind of meeting.
 */
public enum MeetingKind {

	/** <i>Định kỳ</i>. */
	REGULAR,

	/** <i>Đột xuất</i>. */
	AD_HOC,

	/**
	 * <i>Buổi làm việc</i> of leaders with some of their members, their team or agencies.
	 * It is no meeting of the whole body: only whoever is named is invited, nobody owes
	 * attendance, nothing is put to the vote, and it counts for no cadence.
	 */
	WORKING_SESSION;

	/**
	 * Whether the whole body meets.
	 * @return false for a working session
	 */
	public boolean isOfWholeBody() {
		return this != WORKING_SESSION;
	}

}

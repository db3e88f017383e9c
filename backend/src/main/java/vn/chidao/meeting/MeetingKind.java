package vn.chidao.meeting;

/**
 * What kind of meeting.
 */
public enum MeetingKind {

	/** <i>Định kỳ</i>. */
	REGULAR,

	/** <i>Đột xuất</i>. */
	AD_HOC

}

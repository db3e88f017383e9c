package vn.chidao.regulation.engine.terms;

/**
 * Kinds of gatherings the regulations tell apart. "Extended" is not a kind: a regular or
 * an ad hoc meeting may be extended.
 */
public enum MeetingKind {

	/** <i>Họp định kỳ, thường kỳ</i>. */
	REGULAR,

	/** <i>Họp đột xuất</i>. */
	AD_HOC,

	/** <i>Hội nghị</i>. */
	CONFERENCE,

	/** <i>Buổi làm việc</i>. */
	WORKING_SESSION

}

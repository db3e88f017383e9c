package vn.chidao.committee;

/**
 * What kind of body a committee is.
 */
public enum CommitteeKind {

	/** A steering committee, <i>Ban Chỉ đạo</i>, or a task force of its rank. */
	STEERING_COMMITTEE,
	/** The team that helps a committee, <i>Tổ công tác, Tổ giúp việc</i>. */
	HELPER_TEAM

}

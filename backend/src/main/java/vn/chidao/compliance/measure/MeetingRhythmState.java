package vn.chidao.compliance.measure;

/** How a body stands to the rhythm of its regular meetings. */
public enum MeetingRhythmState {

	/** The meeting of the window that is open is still to be held. */
	DUE,

	/** The last day of the window has passed without a meeting. */
	OVERDUE,

	/** The meeting of the window that is open was held. */
	MET,

	/** The window is open or has passed, and the meeting in it was let pass. */
	WAIVED,

	/** <i>Văn bản không nêu</i>: no text says how often, or none that is known. */
	NOT_STATED

}

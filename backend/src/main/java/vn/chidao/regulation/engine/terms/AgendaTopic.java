package vn.chidao.regulation.engine.terms;

/**
 * Matters a regulation wants on the agenda of every regular meeting.
 */
public enum AgendaTopic {

	REVIEW_PREVIOUS_CONCLUSIONS, ARISING_ISSUES, NEXT_TASKS

}

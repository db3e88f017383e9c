package vn.chidao.regulation.engine.terms;

/**
 * What the notice of a meeting has to state.
 */
public enum NoticeField {

	CONTENT, TIME, PLACE, CHAIR, PARTICIPANTS, REQUIREMENTS

}

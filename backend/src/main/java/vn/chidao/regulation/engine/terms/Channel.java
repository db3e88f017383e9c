package vn.chidao.regulation.engine.terms;

/**
 * Ways a report may be made.
 */
public enum Channel {

	DIRECT, WRITTEN, MEETING, EMAIL

}

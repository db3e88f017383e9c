package vn.chidao.regulation.engine.terms;

/**
 * When somebody acts for somebody else.
 */
public enum ActingTrigger {

	/** <i>Khi vắng mặt</i>. */
	ABSENT,

	/** <i>Khi được ủy quyền</i>. */
	AUTHORISED,

	/** <i>Giải quyết công việc thường xuyên</i>. */
	ROUTINE

}

package vn.chidao.regulation.engine.terms;

/**
 * Why a matter goes up instead of being settled where it arose.
 */
public enum EscalationReason {

	/** <i>Vấn đề lớn, quan trọng</i>. */
	MAJOR,

	/** <i>Nhạy cảm</i>. */
	SENSITIVE,

	/** <i>Liên quan lĩnh vực của người khác</i>. */
	CROSS_PORTFOLIO,

	/** <i>Có ý kiến khác nhau</i>. */
	DISAGREEMENT,

	/** <i>Vượt thẩm quyền</i>. */
	BEYOND_AUTHORITY

}

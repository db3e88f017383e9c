package vn.chidao.regulation.engine.terms;

/**
 * The steps that plans, amendments and other procedures are made of.
 */
public enum Act {

	/** <i>Đề nghị, phản ánh</i>. */
	REQUEST,

	/** <i>Tổng hợp</i>. */
	CONSOLIDATE,

	/** <i>Xây dựng dự thảo, tham mưu</i>. */
	DRAFT,

	/** <i>Đề xuất, trình</i>. */
	SUBMIT,

	/** <i>Phối hợp, lấy ý kiến thống nhất</i>. */
	CONSULT,

	/** <i>Thảo luận và thông qua</i>. */
	ADOPT,

	/** <i>Phê duyệt</i>. */
	APPROVE,

	/** <i>Xem xét, quyết định</i>. */
	DECIDE,

	/** <i>Cử</i>. */
	NOMINATE,

	/** <i>Ban hành</i>. */
	ISSUE

}

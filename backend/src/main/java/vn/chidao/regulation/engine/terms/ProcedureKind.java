package vn.chidao.regulation.engine.terms;

/**
 * What goes through steps.
 */
public enum ProcedureKind {

	/** <i>Chương trình, kế hoạch</i>. */
	PLAN,

	/** <i>Sửa đổi, bổ sung Quy chế</i>. */
	AMENDMENT,

	/** <i>Thay thế thành viên</i>. */
	REPLACEMENT,

	/** <i>Khen thưởng</i>. */
	COMMENDATION,

	/** <i>Chi đặc thù chưa có tiêu chuẩn, định mức</i>. */
	SPECIAL_EXPENDITURE,

	/** <i>Báo cáo, xin ý kiến việc lớn, nhạy cảm, vượt thẩm quyền</i>. */
	ESCALATION,

	/** <i>Quyết định loại thông tin được phép phổ biến</i>. */
	DISCLOSURE,

	/** <i>Báo cáo vấn đề phát sinh, kiến nghị, đóng góp ý kiến</i>. */
	ISSUE

}

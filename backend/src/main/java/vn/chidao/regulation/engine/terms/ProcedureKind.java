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
	SPECIAL_EXPENDITURE

}

package vn.chidao.regulation.engine.terms;

/**
 * What a document to be signed is for.
 */
public enum PaperPurpose {

	/** <i>Văn bản chỉ đạo, điều hành</i>. */
	DIRECTION,

	/** <i>Thông báo kết luận</i>. */
	CONCLUSION,

	/** <i>Đôn đốc công việc</i>. */
	URGING,

	/** <i>Báo cáo</i>. */
	REPORT,

	/** <i>Văn bản khác</i>. */
	OTHER

}

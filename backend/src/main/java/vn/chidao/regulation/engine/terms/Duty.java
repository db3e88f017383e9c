package vn.chidao.regulation.engine.terms;

/**
 * Standing work a regulation gives to somebody.
 */
public enum Duty {

	/** <i>Chuẩn bị nội dung, tài liệu</i>. */
	PREPARE_PAPERS,

	/** <i>Chuẩn bị thông báo, biên bản họp</i>. */
	WRITE_MINUTES_AND_NOTICES,

	/** <i>Đôn đốc, kiểm tra việc thực hiện kết luận</i>. */
	FOLLOW_UP_CONCLUSIONS,

	/** <i>Sơ kết, đánh giá</i>. */
	REVIEW,

	/** <i>Đề nghị cung cấp thông tin</i>. */
	REQUEST_INFORMATION,

	/** <i>Lưu giữ hồ sơ tài liệu</i>. */
	KEEP_RECORDS,

	/** <i>Theo dõi, đôn đốc việc thực hiện Quy chế</i>. */
	SUPERVISE_REGULATION,

	/** <i>Thông tin tới thành viên và báo chí</i>. */
	INFORM_PRESS,

	/** <i>Chỉ đạo công tác thông tin, truyền thông</i>. */
	DIRECT_COMMUNICATION,

	/** <i>Tổng hợp khó khăn, vướng mắc</i>. */
	CONSOLIDATE_DIFFICULTIES,

	/** <i>Bảo đảm an toàn, an ninh thông tin</i>. */
	SECURE_SYSTEMS,

	/** <i>Giúp giải quyết công việc giữa hai kỳ họp</i>. */
	BETWEEN_SESSIONS,

	/** <i>Quản lý, sử dụng kinh phí</i>. */
	MANAGE_FUNDS,

	/** <i>Cho ý kiến trước khi trình cấp trên</i>. */
	OPINION_BEFORE_SUBMISSION,

	/** <i>Đầu mối tham mưu</i>. */
	FOCAL_POINT,

	/** <i>Đầu mối phối hợp với cơ quan cử người</i>. */
	LIAISON,

	/** <i>Điều phối việc liên ngành</i>. */
	COORDINATE_SECTORS,

	/** <i>Đôn đốc, kiểm tra, hướng dẫn các cơ quan</i>. */
	URGE_AND_INSPECT,

	/** <i>Nghiên cứu, đề xuất chủ trương, chính sách</i>. */
	PROPOSE_POLICY,

	/** <i>Chỉ đạo hoạt động của Tổ giúp việc</i>. */
	DIRECT_HELPER,

	/** <i>Cho phép miễn thực hiện một nghĩa vụ trong trường hợp cụ thể</i>. */
	WAIVE_OBLIGATIONS

}

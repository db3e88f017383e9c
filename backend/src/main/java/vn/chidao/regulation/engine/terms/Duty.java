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
	WAIVE_OBLIGATIONS,

	/** <i>Trực tiếp chỉ đạo tổ chức thực hiện nhiệm vụ</i>. */
	DIRECT_WORK,

	/** <i>Giúp điều hành các hoạt động chung</i>. */
	RUN_ACTIVITIES,

	/** <i>Chỉ đạo, quyết định việc huy động nguồn lực</i>. */
	MOBILISE_RESOURCES,

	/** <i>Chỉ đạo các cơ quan, địa phương các cấp thực hiện</i>. */
	DIRECT_AGENCIES,

	/** <i>Tham mưu chuyên môn</i>. */
	ADVISE,

	/** <i>Bảo đảm tiến độ và đúng pháp luật về đầu tư, ngân sách</i>. */
	ENSURE_LEGALITY,

	/** <i>Phối hợp kết nối, chia sẻ dữ liệu</i>. */
	SHARE_DATA,

	/** <i>Chỉ đạo lồng ghép vào chương trình, dự án của ngành mình</i>. */
	MAINSTREAM,

	/** <i>Giao đơn vị đầu mối, huy động cán bộ của cơ quan mình</i>. */
	ORGANISE_OWN_STAFF,

	/** <i>Chỉ đạo xây dựng kế hoạch chi tiết của ngành mình</i>. */
	PLAN_IN_DETAIL,

	/** <i>Thực hiện nhiệm vụ khác được giao</i>. */
	OTHER_TASKS,

	/** <i>Thi hành Quyết định ban hành Quy chế</i>. */
	EXECUTE_DECISION,

	/** <i>Là trụ sở làm việc</i>. */
	HOST_SEAT

}

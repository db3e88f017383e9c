package vn.chidao.regulation.engine.terms;

/**
 * What a regulation lets somebody do. Each is a power of its own: who may convene a
 * meeting may not therefore preside over it, and who signs does not therefore disclose.
 */
public enum Power {

	/** <i>Triệu tập</i>. */
	CONVENE,

	/** <i>Đề nghị họp</i>. */
	PROPOSE,

	/** <i>Chủ trì</i>. */
	CHAIR,

	/** <i>Quyết định họp mở rộng</i>. */
	EXTEND,

	/** <i>Quyết định thành phần tham dự</i>. */
	COMPOSE,

	/** <i>Ký văn bản</i>. */
	SIGN,

	/** <i>Sử dụng con dấu</i>. */
	SEAL,

	/** <i>Quyết định thông tin được phổ biến</i>. */
	DISCLOSE,

	/** <i>Đề nghị thay thế thành viên</i>. */
	REPLACE,

	/** <i>Tổ chức nhóm công tác</i>. */
	FORM_GROUPS,

	/** <i>Huy động chuyên gia, làm việc tập trung</i>. */
	MOBILISE_EXPERTS,

	/** <i>Phân công nhiệm vụ</i>. */
	ASSIGN_TASKS

}

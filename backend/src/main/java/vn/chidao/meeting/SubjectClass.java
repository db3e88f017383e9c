package vn.chidao.meeting;

/**
 * What an agenda item is about; the regulation says who decides it.
 */
public enum SubjectClass {

	/** <i>Phương hướng</i>. */
	DIRECTION,

	/** <i>Kế hoạch</i>. */
	PLAN,

	/** <i>Chương trình</i>. */
	PROGRAMME,

	/** The regulation itself. */
	REGULATION,

	/** Anything else. */
	OTHER

}

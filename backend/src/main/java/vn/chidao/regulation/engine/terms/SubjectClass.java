package vn.chidao.regulation.engine.terms;

/**
 * What a decision is about, because the way of deciding depends on it (61/QĐ-BCĐ, Điều 3
 * khoản 2).
 */
public enum SubjectClass {

	/** <i>Phương hướng</i>. */
	DIRECTION,

	/** <i>Kế hoạch</i>. */
	PLAN,

	/** <i>Chương trình</i>. */
	PROGRAMME,

	/** The regulation itself. */
	REGULATION, OTHER

}

package vn.chidao.regulation.engine.terms;

/**
 * Kinds of plans.
 */
public enum PlanKind {

	/** <i>Chương trình công tác hằng năm</i>. */
	YEARLY_PROGRAMME,

	/** <i>Kế hoạch công tác hằng năm</i>. */
	YEARLY_PLAN,

	/** <i>Kế hoạch kiểm tra</i>. */
	INSPECTION_PLAN,

	/** <i>Kế hoạch công tác theo giai đoạn</i>. */
	STAGE_PLAN,

	/** <i>Kế hoạch triển khai đề án</i>. */
	DEPLOYMENT_PLAN

}

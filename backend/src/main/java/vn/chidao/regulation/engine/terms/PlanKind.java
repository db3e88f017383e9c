package vn.chidao.regulation.engine.terms;

/**
 * Kinds of plans.
 */
public enum PlanKind {

	/** <i>Chương trình công tác hằng năm</i>. */
	YEARLY_PROGRAMME(true),

	/** <i>Kế hoạch công tác hằng năm</i>. */
	YEARLY_PLAN(true),

	/** <i>Kế hoạch kiểm tra hằng năm</i>. */
	INSPECTION_PLAN(true),

	/** <i>Kế hoạch công tác theo giai đoạn</i>. */
	STAGE_PLAN(false),

	/** <i>Kế hoạch triển khai đề án</i>. */
	DEPLOYMENT_PLAN(false);

	private final boolean yearly;

	PlanKind(boolean yearly) {
		this.yearly = yearly;
	}

	/**
	 * Whether there is one for each year.
	 * @return false for plans whose time the texts leave open
	 */
	public boolean isYearly() {
		return this.yearly;
	}

}

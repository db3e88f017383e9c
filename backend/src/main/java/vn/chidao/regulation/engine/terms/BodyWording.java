package vn.chidao.regulation.engine.terms;

/**
 * What a body of the first rank is called, on which the titles of its posts depend. Its
 * official name says so, and the title of its regulation: <i>Quy chế hoạt động của Tổ
 * công tác…</i>
 */
public enum BodyWording {

	/** <i>Ban Chỉ đạo</i>, led by a <i>Trưởng ban</i>. */
	COMMITTEE,
	/** <i>Tổ công tác</i> of the rank of a committee, led by a <i>Tổ trưởng</i>. */
	TASK_FORCE;

	private static final String COMMITTEE_NAME = "Ban ";

	private static final String TASK_FORCE_NAME = "Tổ ";

	/**
	 * What the body is called that a name or title names first.
	 * @param title the official name of a body, or the title of its regulation
	 * @return committee unless a task force is named first
	 */
	public static BodyWording of(String title) {
		int taskForce = title.indexOf(TASK_FORCE_NAME);
		int committee = title.indexOf(COMMITTEE_NAME);
		return (taskForce >= 0 && (committee < 0 || taskForce < committee)) ? TASK_FORCE : COMMITTEE;
	}

}

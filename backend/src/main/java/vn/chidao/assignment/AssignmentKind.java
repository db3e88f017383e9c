package vn.chidao.assignment;

/**
 * What people are given beside their posts.
 */
enum AssignmentKind {

	/** Responsibility for a field, <i>phụ trách lĩnh vực</i>. */
	RESPONSIBILITY_AREA,
	/** Contact of an agency, <i>đầu mối phối hợp</i>. */
	LIAISON,
	/** Concentrated work, <i>làm việc tập trung, trưng tập</i>. */
	CONCENTRATED_WORK,
	/** Experts called in, <i>huy động chuyên gia</i>. */
	EXPERT_MOBILISATION;

	/** Whether it is given to one person at a time. */
	boolean isPersonal() {
		return this == RESPONSIBILITY_AREA || this == LIAISON;
	}

}

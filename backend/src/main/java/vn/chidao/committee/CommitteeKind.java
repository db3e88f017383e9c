package vn.chidao.committee;

import java.util.Set;

/**
 * What kind of body a committee is.
 */
public enum CommitteeKind {

	/** A steering committee, <i>Ban Chỉ đạo</i>, or a task force of its rank. */
	STEERING_COMMITTEE,
	/** A subcommittee, <i>Tiểu ban</i>. */
	SUBCOMMITTEE,
	/**
	 * The team that helps a committee, <i>Tổ công tác, Tổ giúp việc</i>: one at a time.
	 */
	HELPER_TEAM,
	/** A working group, <i>Nhóm công tác</i>. */
	WORKING_GROUP,
	/**
	 * The standing section, <i>Bộ phận thường trực</i>: who sits in it follows from other
	 * posts, by the regulation; experts may be appointed besides.
	 */
	STANDING_SECTION,
	/** A group of experts, <i>Nhóm chuyên gia</i>. */
	EXPERT_GROUP,
	/** A unit of staff, <i>Bộ phận giúp việc</i>. */
	SUPPORT_UNIT;

	/**
	 * The kinds of body under which one of this kind stands.
	 * @return empty for a steering committee, which stands under none
	 */
	public Set<CommitteeKind> parents() {
		return switch (this) {
			case STEERING_COMMITTEE -> Set.of();
			case SUBCOMMITTEE, HELPER_TEAM, STANDING_SECTION -> Set.of(STEERING_COMMITTEE);
			case WORKING_GROUP, EXPERT_GROUP, SUPPORT_UNIT -> Set.of(STEERING_COMMITTEE, SUBCOMMITTEE, HELPER_TEAM);
		};
	}

	/**
	 * Whether a body has one of this kind at a time.
	 * @return true for the main helper team and the standing section
	 */
	boolean isSingle() {
		return this == HELPER_TEAM || this == STANDING_SECTION;
	}

}

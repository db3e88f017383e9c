package vn.chidao.membership;

import vn.chidao.committee.CommitteeKind;

/**
 * A post in a committee or team, <i>chức danh</i>, in protocol order.
 */
public enum PostRole {

	/** Head of the committee, <i>Trưởng ban</i>. */
	CHAIR(0),
	/** Standing deputy head, <i>Phó Trưởng ban Thường trực</i>. */
	STANDING_VICE_CHAIR(1_000),
	/** Deputy head, <i>Phó Trưởng ban</i>. */
	VICE_CHAIR(2_000),
	/** Head of the team, <i>Tổ trưởng</i>. */
	TEAM_LEADER(3_000),
	/** Standing deputy head of the team, <i>Tổ phó Thường trực</i>. */
	STANDING_DEPUTY_TEAM_LEADER(4_000),
	/** Deputy head of the team, <i>Tổ phó</i>. */
	DEPUTY_TEAM_LEADER(5_000),
	/** Standing member, <i>Ủy viên thường trực</i>. */
	STANDING_MEMBER(6_000),
	/** Head of a working group, <i>Trưởng nhóm</i>. */
	GROUP_LEADER(7_000),
	/** Member, <i>Ủy viên, thành viên</i>. */
	MEMBER(8_000),
	/** Secretary, <i>Thư ký</i>. */
	SECRETARY(9_000),
	/** Expert, <i>chuyên gia</i>. */
	EXPERT(10_000),
	/** Support staff, <i>cán bộ giúp việc</i>. */
	SUPPORT_STAFF(11_000);

	private static final int RANKS = 1_000;

	private final int firstRank;

	PostRole(int firstRank) {
		this.firstRank = firstRank;
	}

	/**
	 * The first of the ranks in the protocol order that belong to the post. Ranks are
	 * kept with memberships, so that these numbers never change.
	 */
	int firstRank() {
		return this.firstRank;
	}

	/** The last of them, for who has not been placed. */
	int lastRank() {
		return this.firstRank + RANKS - 1;
	}

	/**
	 * Whether one person holds the post at a time.
	 * @return true for the heads and their standing deputies
	 */
	public boolean isSingle() {
		return switch (this) {
			case CHAIR, STANDING_VICE_CHAIR, TEAM_LEADER, STANDING_DEPUTY_TEAM_LEADER -> true;
			default -> false;
		};
	}

	/**
	 * Whether its holder is a member of the body, and so is invited, attends and votes.
	 * @return false for secretaries, experts and staff
	 */
	public boolean isMember() {
		return switch (this) {
			case SECRETARY, EXPERT, SUPPORT_STAFF -> false;
			default -> true;
		};
	}

	/**
	 * Whether its holder is a member of a body of some kind: experts are what a group of
	 * experts is made up of, and staff a unit of staff.
	 * @param kind the kind of body
	 * @return true for whoever is invited to its meetings
	 */
	public boolean isMemberOf(CommitteeKind kind) {
		return isMember() || switch (kind) {
			case STANDING_SECTION, EXPERT_GROUP -> this == EXPERT;
			case SUPPORT_UNIT -> this == SUPPORT_STAFF;
			default -> false;
		};
	}

	/**
	 * Whether its holder leads the bodies under theirs, too.
	 * @return true for the heads of a committee or team, their deputies and secretaries
	 */
	public boolean leads() {
		return switch (this) {
			case CHAIR, STANDING_VICE_CHAIR, VICE_CHAIR, TEAM_LEADER, STANDING_DEPUTY_TEAM_LEADER, DEPUTY_TEAM_LEADER,
					SECRETARY ->
				true;
			default -> false;
		};
	}

	/**
	 * Whether its holder heads a committee or team.
	 * @return true for <i>Trưởng ban</i> and <i>Tổ trưởng</i>
	 */
	public boolean isHead() {
		return this == CHAIR || this == TEAM_LEADER;
	}

	/**
	 * Whether bodies of a kind have the post. A steering committee has every post,
	 * because a task force of its rank is led by a <i>Tổ trưởng</i>; to a standing
	 * section only experts are appointed, the others sit in it by another post.
	 * @param kind the kind of body
	 * @return false for posts of another kind of body
	 */
	public boolean existsIn(CommitteeKind kind) {
		return switch (kind) {
			case STEERING_COMMITTEE -> true;
			case SUBCOMMITTEE -> !isOfTeam() && this != GROUP_LEADER;
			case HELPER_TEAM -> !isOfCommittee();
			case WORKING_GROUP, EXPERT_GROUP, SUPPORT_UNIT -> !isOfCommittee() && !isOfTeam();
			case STANDING_SECTION -> this == EXPERT || this == SECRETARY;
		};
	}

	private boolean isOfCommittee() {
		return this == CHAIR || this == STANDING_VICE_CHAIR || this == VICE_CHAIR || this == STANDING_MEMBER;
	}

	private boolean isOfTeam() {
		return this == TEAM_LEADER || this == STANDING_DEPUTY_TEAM_LEADER || this == DEPUTY_TEAM_LEADER;
	}

}

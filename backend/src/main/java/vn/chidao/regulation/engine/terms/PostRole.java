package vn.chidao.regulation.engine.terms;

/**
 * Roles of posts (<i>chức danh</i>) in a committee, helper team or group.
 */
public enum PostRole {

	CHAIR(Rank.HEAD), STANDING_VICE_CHAIR(Rank.DEPUTY), VICE_CHAIR(Rank.DEPUTY), STANDING_MEMBER(Rank.MEMBER),
	MEMBER(Rank.MEMBER), SECRETARY(Rank.STAFF), TEAM_LEADER(Rank.HEAD), STANDING_DEPUTY_TEAM_LEADER(Rank.DEPUTY),
	DEPUTY_TEAM_LEADER(Rank.DEPUTY), GROUP_LEADER(Rank.HEAD), EXPERT(Rank.STAFF), INDEPENDENT_CONSULTANT(Rank.STAFF),
	SUPPORT_STAFF(Rank.STAFF);

	private final Rank rank;

	PostRole(Rank rank) {
		this.rank = rank;
	}

	public Rank rank() {
		return this.rank;
	}

	/**
	 * The body this role belongs to when a text names the role alone.
	 * @return the helper team for its leaders, the group for its head, else the committee
	 */
	public Body usualBody() {
		return switch (this) {
			case TEAM_LEADER, STANDING_DEPUTY_TEAM_LEADER, DEPUTY_TEAM_LEADER -> Body.HELPER;
			case GROUP_LEADER -> Body.GROUP;
			default -> Body.COMMITTEE;
		};
	}

}

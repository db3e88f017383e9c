package vn.chidao.meeting.session;

/**
 * Order of meetings.
 */
enum MeetingOrder {

	/** Earliest first. */
	STARTS_AT_ASC("asc", ">"),

	/** Latest first. */
	STARTS_AT_DESC("desc", "<");

	private final String direction;

	private final String beyond;

	MeetingOrder(String direction, String beyond) {
		this.direction = direction;
		this.beyond = beyond;
	}

	String clause() {
		return "m.details.startsAt " + this.direction + ", m.id " + this.direction;
	}

	String beyondCursor() {
		return "(m.details.startsAt " + this.beyond + " :at or (m.details.startsAt = :at and m.id " + this.beyond
				+ " :id))";
	}

}

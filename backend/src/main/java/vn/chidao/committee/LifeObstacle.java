package vn.chidao.committee;

/**
 * Why a decision cannot take effect in the life of a body.
 */
enum LifeObstacle {

	/** The body has ended, or its end is set. */
	ENDED("refusal.committee.life.ended"),
	/** The body did not exist yet. */
	BEFORE_FOUNDING("refusal.committee.life.beforeFounding"),
	/** A later decision of the same kind is on record. */
	LATER_DECISION("refusal.committee.life.later");

	private final String messageKey;

	LifeObstacle(String messageKey) {
		this.messageKey = messageKey;
	}

	String messageKey() {
		return this.messageKey;
	}

}

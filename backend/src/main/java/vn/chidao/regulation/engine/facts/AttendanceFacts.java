package vn.chidao.regulation.engine.facts;

import vn.chidao.regulation.engine.terms.Body;

/**
 * How one member's place at a meeting was filled.
 *
 * @param body whose meeting
 * @param member the member, as findings shall name them
 * @param presence the member's own presence
 * @param substitution whether somebody attended instead
 */
public record AttendanceFacts(Body body, String member, Presence presence, Substitution substitution) implements Facts {

	/** The member's own presence. */
	public enum Presence {

		PRESENT, ABSENT_WITH_CONSENT, ABSENT_WITHOUT_CONSENT

	}

	/** Whether somebody attended instead, and whether the member wrote an opinion. */
	public enum Substitution {

		NONE, OPINION_OWED, OPINION_GIVEN

	}

}

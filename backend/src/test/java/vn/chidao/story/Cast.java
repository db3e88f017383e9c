package vn.chidao.story;

/**
 * Who and what a story is about.
 *
 * @param committee a committee for Đề án 06 under regulation 61/QĐ-BCĐ
 * @param team its helper team
 * @param standingAgency its standing agency, for which the team leader acts
 * @param taskAgency an agency that one member heads
 * @param substitute a person outside the committee
 */
record Cast(String committee, String team, String standingAgency, String taskAgency, String substitute) {

	/** Head of the committee. */
	static final String CHAIR = "truongban";

	/** Standing deputy head. */
	static final String VICE_CHAIR = "photruongban";

	/** A member who cannot come. */
	static final String AWAY = "uyvien1";

	/** A member who heads the agency of the task. */
	static final String MEMBER = "uyvien2";

	/** Head of the helper team, from the standing agency. */
	static final String TEAM_LEADER = "totruong";

	/** Secretary in the helper team. */
	static final String SECRETARY = "thuky";

	/** A person with an account and no post. */
	static final String OUTSIDER = "giamdoc";

}

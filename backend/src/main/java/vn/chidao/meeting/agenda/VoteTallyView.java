package vn.chidao.meeting.agenda;

/**
 * Votes counted, GraphQL type {@code VoteTally}.
 *
 * @param inFavour votes for
 * @param against votes against
 * @param abstain abstentions
 * @param base members who could vote
 */
record VoteTallyView(int inFavour, int against, int abstain, int base) {

	/** Votes for, under the contract's name, which Java keeps for itself. */
	public int getFor() {
		return this.inFavour;
	}

}

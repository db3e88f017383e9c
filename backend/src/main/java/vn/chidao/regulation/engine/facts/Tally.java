package vn.chidao.regulation.engine.facts;

/**
 * Votes as counted.
 *
 * @param votes the votes cast
 * @param present members present who may vote
 * @param members all members who may vote
 * @param chairInFavour whether the chair of the meeting voted in favour
 */
public record Tally(Votes votes, int present, int members, boolean chairInFavour) {

	public Tally {
		if (votes.cast() > present || present > members || present < 0) {
			throw new IllegalArgumentException("More votes than members present, or more present than members");
		}
	}

	/**
	 * Votes cast.
	 *
	 * @param inFavour votes in favour
	 * @param against votes against
	 * @param abstained members who voted to abstain
	 */
	public record Votes(int inFavour, int against, int abstained) {

		public Votes {
			if (inFavour < 0 || against < 0 || abstained < 0) {
				throw new IllegalArgumentException("A count of votes is negative");
			}
		}

		public int cast() {
			return this.inFavour + this.against + this.abstained;
		}

	}

}

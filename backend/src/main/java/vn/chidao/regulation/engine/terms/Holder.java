package vn.chidao.regulation.engine.terms;

import java.util.Collection;

/**
 * Whom a regulation names as the holder of a right or the bearer of a duty.
 */
public sealed interface Holder {

	/** The head of the committee, whatever the text calls the post. */
	Holder HEAD = new Ranked(Body.COMMITTEE, Rank.HEAD);

	/**
	 * The head of a body; of a standing section, which has none of its own, the head of
	 * the committee of whose leaders it is made up.
	 * @param body the body
	 * @return who leads it
	 */
	static Holder headOf(Body body) {
		return new Ranked((body == Body.SECTION) ? Body.COMMITTEE : body, Rank.HEAD);
	}

	/** The person who presides over the meeting in question. */
	Holder MEETING_CHAIR = new MeetingChair();

	/**
	 * Whether somebody with these capacities is such a holder.
	 * @param capacities what the person acts as
	 * @return false for holders that capacities cannot show: the chair of one meeting, or
	 * an authority outside the committee
	 */
	boolean isHeldBy(Collection<Capacity> capacities);

	/**
	 * The holder as written in parameters; {@link HolderCodes#parse(String)} reads it.
	 * @return a code such as {@code HEAD}, {@code HELPER.DEPUTY}, {@code STANDING_AGENCY}
	 */
	String code();

	/**
	 * Everybody of a rank in a body; rank MEMBER means every member, leaders included.
	 */
	record Ranked(Body body, Rank rank) implements Holder {

		@Override
		public boolean isHeldBy(Collection<Capacity> capacities) {
			return Capacity.held(capacities)
				.stream()
				.anyMatch((capacity) -> capacity instanceof Capacity.InPost post && post.body() == this.body
						&& fits(post.role().rank()));
		}

		private boolean fits(Rank actual) {
			return (this.rank == Rank.MEMBER) ? actual.isMember() : actual == this.rank;
		}

		@Override
		public String code() {
			return HolderCodes.prefix(this.body) + ((this.rank == Rank.MEMBER) ? "ANY_MEMBER" : this.rank.name());
		}

	}

	/** The holders of one role. */
	record InPost(Body body, PostRole role) implements Holder {

		@Override
		public boolean isHeldBy(Collection<Capacity> capacities) {
			return Capacity.held(capacities).contains(Capacity.post(this.body, this.role));
		}

		@Override
		public String code() {
			return ((this.body == this.role.usualBody()) ? "" : this.body.name() + ".") + this.role.name();
		}

	}

	/** The agency with a role, through those who sit on its behalf. */
	record Agency(AgencyRole role) implements Holder {

		@Override
		public boolean isHeldBy(Collection<Capacity> capacities) {
			return Capacity.held(capacities).contains(Capacity.agency(this.role));
		}

		@Override
		public String code() {
			return this.role.name();
		}

	}

	/** A body as such, through anybody who works in it. */
	record WholeBody(Body body) implements Holder {

		@Override
		public boolean isHeldBy(Collection<Capacity> capacities) {
			return Capacity.held(capacities)
				.stream()
				.anyMatch((capacity) -> capacity instanceof Capacity.InPost post && post.body() == this.body);
		}

		@Override
		public String code() {
			return this.body.name();
		}

	}

	/** See {@link #MEETING_CHAIR}. */
	record MeetingChair() implements Holder {

		@Override
		public boolean isHeldBy(Collection<Capacity> capacities) {
			return false;
		}

		@Override
		public String code() {
			return "MEETING_CHAIR";
		}

	}

	/** An authority outside the committee, by name. */
	record Named(String name) implements Holder {

		@Override
		public boolean isHeldBy(Collection<Capacity> capacities) {
			return false;
		}

		@Override
		public String code() {
			return HolderCodes.NAME_PREFIX + this.name;
		}

	}

}

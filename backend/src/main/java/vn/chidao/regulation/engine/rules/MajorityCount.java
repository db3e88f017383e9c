package vn.chidao.regulation.engine.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.facts.Tally;
import vn.chidao.regulation.engine.terms.Message;

/**
 * How a majority is counted. Where the text says "by majority" and no more, counting
 * still needs a share, a base and a way with ties; these are then assumptions and are
 * shown as such.
 *
 * @param share the share of votes in favour that carries
 * @param base of whom the share is counted
 * @param quorum the share of the members that must be present, if one is set
 * @param tie what half in favour means; not set where another share than half decides
 * @param notInText which of these the text does not state
 */
public record MajorityCount(Share share, Base base, @Nullable Share quorum, @Nullable Tie tie, Set<Term> notInText) {

	public MajorityCount {
		notInText = Set.copyOf(notInText);
	}

	static @Nullable MajorityCount read(Parameters parameters, boolean majority) {
		Optional<Share> share = parameters.share("share");
		Optional<Base> base = parameters.choice("base", Base.class);
		Optional<Share> quorum = parameters.share("quorum").or(() -> parameters.percentBefore("quorumPercent"));
		Optional<Tie> tie = parameters.choice("tie", Tie.class);
		Set<Term> notInText = EnumSet.noneOf(Term.class);
		notInText.addAll(parameters.choices("notInText", Term.class));
		if (!majority) {
			if (share.isPresent() || base.isPresent() || tie.isPresent() || quorum.isPresent()
					|| !notInText.isEmpty()) {
				parameters.contradiction("mode", "share, base, tie, quorum");
			}
			return null;
		}
		if (share.filter(Share::isLessThanHalf).isPresent()) {
			parameters.outOfRange("share", ">=1/2");
		}
		boolean ties = share.orElse(Share.MAJORITY).leavesTiesOpen();
		if (!ties && tie.isPresent()) {
			parameters.contradiction("tie", "share");
		}
		addIfSilent(share, Term.SHARE, notInText);
		addIfSilent(base, Term.BASE, notInText);
		addIfSilent(quorum, Term.QUORUM, notInText);
		addIfSilent(tie, Term.TIE, notInText);
		if (!ties) {
			notInText.remove(Term.TIE);
		}
		return new MajorityCount(share.orElse(Share.MAJORITY), base.orElse(Base.MEMBERS_PRESENT), quorum.orElse(null),
				ties ? tie.orElse(Tie.CHAIR_DECIDES) : null, notInText);
	}

	private static void addIfSilent(Optional<?> stated, Term term, Set<Term> notInText) {
		if (stated.isEmpty()) {
			notInText.add(term);
		}
	}

	ParameterValues write(ParameterValues parameters) {
		parameters.put("share", this.share, NarrowedBy.MORE, isInText(Term.SHARE))
			.put("base", this.base, NarrowedBy.CHANGE, isInText(Term.BASE))
			.put("quorum", this.quorum, NarrowedBy.MORE, isInText(Term.QUORUM));
		if (this.tie != null) {
			parameters.put("tie", this.tie, NarrowedBy.CHANGE, isInText(Term.TIE));
		}
		return parameters.putIfSet("notInText", terms(), NarrowedBy.NOTHING);
	}

	/**
	 * Why a vote does not carry.
	 * @param tally the votes
	 * @return the reason, or empty if the vote carries
	 */
	Optional<Message> refusal(Tally tally) {
		int of = of(tally.present(), tally.members());
		int inFavour = tally.votes().inFavour();
		if (this.quorum != null && !this.quorum.isReachedBy(tally.present(), tally.members())) {
			return Optional.of(new Message("decision.noQuorum", Map.of("present", tally.present(), "members",
					tally.members(), "quorum", this.quorum, "needed", this.quorum.needed(tally.members()))));
		}
		boolean tied = this.tie != null && of > 0 && inFavour * 2 == of;
		if (this.share.isReachedBy(inFavour, of) || (tied && this.tie == Tie.CHAIR_DECIDES && tally.chairInFavour())) {
			return Optional.empty();
		}
		return Optional.of(new Message(tied ? "decision.tied" : "decision.noMajority", Map.of("inFavour", inFavour,
				"of", of, "base", this.base, "share", this.share, "needed", this.share.needed(of))));
	}

	/**
	 * Of how many members the share of votes is counted.
	 * @param present members present
	 * @param members all members
	 * @return one of the two
	 */
	public int of(int present, int members) {
		return (this.base == Base.MEMBERS_PRESENT) ? present : members;
	}

	/**
	 * How many have to be present.
	 * @param members all members
	 * @return null where no quorum is set
	 */
	public @Nullable Integer presentNeeded(int members) {
		return (this.quorum != null) ? this.quorum.needed(members) : null;
	}

	Map<String, Object> args() {
		return Map.of("share", this.share, "base", this.base, "tie", ties(), "quorum", Stated.orNot(this.quorum),
				"notInText", terms());
	}

	/** What is needed, and whose votes are counted. */
	List<Message> explanation() {
		return List.of(new Message(this.notInText.isEmpty() ? "explain.count" : "explain.count.assumed", args()),
				Message.of("explain.votes." + this.base.name()));
	}

	private Object ties() {
		if (this.tie != null) {
			return this.tie;
		}
		return this.share.isReachedBy(1, 2) ? Message.of("tie.carried") : Tie.NOT_CARRIED;
	}

	private List<Term> terms() {
		return this.notInText.stream().sorted().toList();
	}

	private boolean isInText(Term term) {
		return !this.notInText.contains(term);
	}

	/** A majority of whom. */
	public enum Base {

		MEMBERS_PRESENT, ALL_MEMBERS

	}

	/** What half in favour and half not means. */
	public enum Tie {

		CHAIR_DECIDES, NOT_CARRIED

	}

	/** The parts of the count. */
	public enum Term {

		SHARE, BASE, QUORUM, TIE

	}

}

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
 * still needs a base and a way with ties; these are then assumptions and are shown as
 * such.
 *
 * @param base a majority of whom
 * @param quorumPercent share of the members that must be present, if one is set
 * @param tie what a tie means
 * @param notInText which of these the text does not state
 */
public record MajorityCount(Base base, @Nullable Integer quorumPercent, Tie tie, Set<Term> notInText) {

	public MajorityCount {
		notInText = Set.copyOf(notInText);
	}

	static @Nullable MajorityCount read(Parameters parameters, boolean majority) {
		Optional<Base> base = parameters.choice("base", Base.class);
		Optional<Tie> tie = parameters.choice("tie", Tie.class);
		Integer quorum = parameters.number("quorumPercent");
		Set<Term> notInText = EnumSet.noneOf(Term.class);
		notInText.addAll(parameters.choices("notInText", Term.class));
		if (!majority) {
			if (base.isPresent() || tie.isPresent() || quorum != null || !notInText.isEmpty()) {
				parameters.contradiction("mode", "base, tie, quorumPercent");
			}
			return null;
		}
		if (base.isEmpty()) {
			notInText.add(Term.BASE);
		}
		if (tie.isEmpty()) {
			notInText.add(Term.TIE);
		}
		if (quorum == null) {
			notInText.add(Term.QUORUM);
		}
		return new MajorityCount(base.orElse(Base.MEMBERS_PRESENT), quorum, tie.orElse(Tie.CHAIR_DECIDES), notInText);
	}

	ParameterValues write(ParameterValues parameters) {
		return parameters.put("base", this.base, NarrowedBy.CHANGE, isInText(Term.BASE))
			.put("quorumPercent", this.quorumPercent, NarrowedBy.MORE, isInText(Term.QUORUM))
			.put("tie", this.tie, NarrowedBy.CHANGE, isInText(Term.TIE))
			.putIfSet("notInText", terms(), NarrowedBy.NOTHING);
	}

	/**
	 * Why a vote does not carry.
	 * @param tally the votes
	 * @return the reason, or empty if the vote carries
	 */
	Optional<Message> refusal(Tally tally) {
		int of = (this.base == Base.MEMBERS_PRESENT) ? tally.present() : tally.members();
		int inFavour = tally.votes().inFavour();
		if (this.quorumPercent != null && tally.present() * 100 < this.quorumPercent * tally.members()) {
			return Optional.of(new Message("decision.noQuorum",
					Map.of("present", tally.present(), "members", tally.members(), "quorum", this.quorumPercent)));
		}
		if (inFavour * 2 > of || (isTied(tally, of) && this.tie == Tie.CHAIR_DECIDES && tally.chairInFavour())) {
			return Optional.empty();
		}
		String key = isTied(tally, of) ? "decision.tied" : "decision.noMajority";
		return Optional.of(new Message(key, Map.of("inFavour", inFavour, "of", of, "base", this.base)));
	}

	Map<String, Object> args() {
		return Map.of("base", this.base, "tie", this.tie, "quorum", quorum(), "notInText", terms());
	}

	Message explanation() {
		return new Message(this.notInText.isEmpty() ? "explain.count" : "explain.count.assumed", args());
	}

	private Message quorum() {
		return (this.quorumPercent != null) ? new Message("percent", Map.of("percent", this.quorumPercent))
				: Message.of("notStated");
	}

	private List<Term> terms() {
		return this.notInText.stream().sorted().toList();
	}

	private boolean isInText(Term term) {
		return !this.notInText.contains(term);
	}

	private static boolean isTied(Tally tally, int of) {
		return of > 0 && tally.votes().inFavour() * 2 == of;
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

		BASE, QUORUM, TIE

	}

}

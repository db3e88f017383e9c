package vn.chidao.meeting.agenda;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.VoteChoice;
import vn.chidao.regulation.engine.rules.MajorityCount;

/**
 * Votes counted, GraphQL type {@code VoteTally}.
 *
 * @param inFavour votes for
 * @param against votes against
 * @param abstain abstentions
 * @param base members who could vote
 * @param count what they are held against, null where the text does not say
 */
record VoteTallyView(int inFavour, int against, int abstain, int base, @Nullable VoteCountView count) {

	static VoteTallyView of(AgendaItemView item, Ballot ballot, Optional<MajorityCount> rule) {
		Integer then = (item.decision() != null) ? item.decision().base() : null;
		int present = (then != null) ? then : ballot.present();
		return new VoteTallyView(ballot.count(VoteChoice.FOR), ballot.count(VoteChoice.AGAINST),
				ballot.count(VoteChoice.ABSTAIN), present,
				rule.map((count) -> VoteCountView.of(count, present, ballot.members())).orElse(null));
	}

	/** Votes for, under the contract's name, which Java keeps for itself. */
	public int getFor() {
		return this.inFavour;
	}

}

package vn.chidao.meeting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.VoteChoice;
import vn.chidao.meeting.invitation.InvitationView;
import vn.chidao.membership.MembershipId;
import vn.chidao.regulation.engine.facts.Tally;

/**
 * The votes on one item, seen against who is there. A substitute has no vote, and a vote
 * of somebody who is not recorded as present does not count.
 *
 * @param votes votes that count
 * @param present members present
 * @param members members invited
 */
record Ballot(List<Vote> votes, int present, int members) {

	static Ballot of(Collection<Vote> cast, Collection<InvitationView> invitations) {
		List<InvitationView> members = invitations.stream()
			.filter((invitation) -> invitation.memberId() != null)
			.toList();
		Set<MembershipId> present = members.stream()
			.filter(InvitationView::isPresent)
			.map(InvitationView::memberId)
			.collect(Collectors.toSet());
		List<Vote> counted = cast.stream()
			.filter((vote) -> present.contains(new MembershipId(vote.membershipId())))
			.toList();
		return new Ballot(counted, present.size(), members.size());
	}

	int count(VoteChoice choice) {
		return Math.toIntExact(this.votes.stream().filter((vote) -> vote.choice() == choice).count());
	}

	/** The count as the rules see it, null while nobody has voted. */
	@Nullable Tally tally(@Nullable MembershipId chair) {
		if (this.votes.isEmpty()) {
			return null;
		}
		boolean chairInFavour = this.votes.stream()
			.anyMatch((vote) -> chair != null && vote.membershipId().equals(chair.value())
					&& vote.choice() == VoteChoice.FOR);
		return new Tally(new Tally.Votes(count(VoteChoice.FOR), count(VoteChoice.AGAINST), count(VoteChoice.ABSTAIN)),
				this.present, this.members, chairInFavour);
	}

}

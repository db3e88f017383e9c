package vn.chidao.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Rank;
import vn.chidao.security.CommitteeId;

/**
 * Finds the members who owe what a rule lays on a holder. What a body as such owes, its
 * head owes for it; what the members owe to the head, the head does not owe.
 */
@Component
class Reporters {

	private final Committees committees;

	private final Memberships memberships;

	Reporters(Committees committees, Memberships memberships) {
		this.committees = committees;
		this.memberships = memberships;
	}

	OfCommittee of(CommitteeId committee) {
		List<CommitteeView> bodies = this.committees.bodiesOf(committee);
		return new OfCommittee(bodies, this.memberships);
	}

	/**
	 * The people of one committee and its helper team.
	 */
	static final class OfCommittee {

		private final List<CommitteeView> bodies;

		private final Memberships memberships;

		OfCommittee(List<CommitteeView> bodies, Memberships memberships) {
			this.bodies = bodies;
			this.memberships = memberships;
		}

		/**
		 * Who owes on a day what a rule lays on holders.
		 */
		Stream<MembershipView> owing(Collection<Holder> holders, LocalDate day) {
			return holders.stream().flatMap((holder) -> owing(holder, day)).distinct();
		}

		private Stream<MembershipView> owing(Holder holder, LocalDate day) {
			return switch (holder) {
				case Holder.WholeBody body -> ranked(body.body(), Rank.HEAD, day);
				case Holder.Ranked ranked when ranked.rank() == Rank.MEMBER ->
					inBody(ranked.body(), day).filter((member) -> rank(member) != Rank.HEAD)
						.filter((member) -> rank(member).isMember());
				case Holder.Ranked ranked -> ranked(ranked.body(), ranked.rank(), day);
				case Holder.InPost post -> inBody(post.body(), day).filter((member) -> role(member) == post.role());
				case Holder.Agency agency -> Stream.empty();
				case Holder.MeetingChair chair -> Stream.empty();
				case Holder.Named named -> Stream.empty();
			};
		}

		private Stream<MembershipView> ranked(Body body, Rank rank, LocalDate day) {
			return inBody(body, day).filter((member) -> rank(member) == rank);
		}

		private Stream<MembershipView> inBody(Body body, LocalDate day) {
			return this.bodies.stream()
				.filter((view) -> (view.assistsId() != null) == (body == Body.HELPER))
				.flatMap((view) -> this.memberships.onDate(view.id(), day).stream());
		}

		private static PostRole role(MembershipView member) {
			return PostRole.valueOf(member.post().name());
		}

		private static Rank rank(MembershipView member) {
			return role(member).rank();
		}

	}

}

package vn.chidao.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.chidao.committee.CommitteeStructure;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.time.LegalTime;
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

	private final Standings standings;

	private final Memberships memberships;

	private final Clock clock;

	Reporters(Committees committees, Standings standings, Memberships memberships, Clock clock) {
		this.committees = committees;
		this.standings = standings;
		this.memberships = memberships;
		this.clock = clock;
	}

	/**
	 * Everybody who sat in the committee or in a body under it at some time of a year.
	 */
	OfCommittee of(CommitteeId committee, int year) {
		CommitteeStructure structure = this.committees.structures(List.of(committee), LegalTime.today(this.clock))
			.get(committee);
		List<CommitteeId> family = (structure != null) ? structure.family().map(CommitteeStructure::id).toList()
				: List.of(committee);
		Map<CommitteeId, Body> parts = new HashMap<>();
		this.standings.places(family).forEach((id, place) -> parts.put(id, place.body()));
		Map<CommitteeId, List<MembershipView>> seats = this.memberships.between(family,
				LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
		return new OfCommittee(family.stream()
			.flatMap((body) -> seats.getOrDefault(body, List.of())
				.stream()
				.map((member) -> new Seat(member, part(member, Objects.requireNonNull(parts.get(body))))))
			.toList());
	}

	/** Who heads a group may be named in the body over it. */
	private static Body part(MembershipView member, Body seatedIn) {
		PostRole role = OfCommittee.role(member);
		return (role == PostRole.GROUP_LEADER) ? role.usualBody() : seatedIn;
	}

	/**
	 * A seat in one of the regulation's bodies.
	 *
	 * @param member who
	 * @param body which of the bodies the regulation speaks of
	 */
	private record Seat(MembershipView member, Body body) {

	}

	/**
	 * The people of one committee and of the bodies under it.
	 */
	static final class OfCommittee {

		private final List<Seat> seats;

		private OfCommittee(List<Seat> seats) {
			this.seats = seats;
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
			return this.seats.stream()
				.filter((seat) -> seat.body() == body)
				.map(Seat::member)
				.filter((member) -> member.isHeldOn(day));
		}

		private static PostRole role(MembershipView member) {
			return PostRole.valueOf(member.post().name());
		}

		private static Rank rank(MembershipView member) {
			return role(member).rank();
		}

	}

}

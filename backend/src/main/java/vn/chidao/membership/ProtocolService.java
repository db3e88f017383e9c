package vn.chidao.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.Committees;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/**
 * The order in which the members of a body are listed: by post and seniority, until the
 * office of the head places somebody otherwise.
 */
@Service
class ProtocolService {

	private final MembershipRepository repository;

	private final Committees committees;

	private final Access access;

	private final References references;

	private final MembershipChronicle chronicle;

	ProtocolService(MembershipRepository repository, Committees committees, Access access, References references,
			MembershipChronicle chronicle) {
		this.repository = repository;
		this.committees = committees;
		this.access = access;
		this.references = references;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<MembershipView> move(MoveMember act) {
		Membership moved = this.repository.findById(act.membershipId().value()).orElseThrow(NotFoundException::new);
		CommitteeId body = moved.committeeId();
		this.access.require(MembershipAction.MOVE_MEMBER, body);
		// two moves at once would each number the whole list
		this.committees.lock(body);
		if (moved.version() != act.expectedVersion()) {
			return Outcome.refused(StaleVersion.of(this.references.text("refusal.stale"), moved.view()));
		}
		LocalDate today = this.chronicle.today();
		List<Membership> order = new ArrayList<>(this.repository.ofCommitteesOn(Set.of(body.value()), today));
		order.sort(Comparator.comparing(Membership::view, Memberships.PROTOCOL));
		if (order.remove(moved)) {
			order.add(Math.clamp(act.position() - 1L, 0, order.size()), moved);
			number(order);
			this.chronicle.moved(moved.view(), order.indexOf(moved) + 1);
		}
		return Outcome.done(moved.view());
	}

	/**
	 * Ranks grow along the list. Nobody's is beyond the range of a higher post that comes
	 * later, so that whoever is named afterwards finds the place of their post.
	 */
	private void number(List<Membership> order) {
		int rank = -1;
		for (int place = 0; place < order.size(); place++) {
			int first = order.subList(place, order.size())
				.stream()
				.mapToInt((membership) -> membership.view().post().firstRank())
				.min()
				.orElse(0);
			rank = Math.max(rank + 1, first);
			order.get(place).rank(rank);
		}
		this.repository.flush();
	}

	/** In which bodies the viewer may do so. */
	Set<CommitteeId> where(List<CommitteeId> bodies) {
		return this.access.whereCan(MembershipAction.MOVE_MEMBER, bodies);
	}

}

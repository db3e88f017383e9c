package vn.chidao.membership.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.Memberships;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Vacant posts and mandates that end soon, for the head of the committee, who names the
 * members of the committee and of the bodies under it.
 */
@Component
class PostWork implements WorkSource {

	private final Memberships memberships;

	private final Regulations regulations;

	private final Viewers viewers;

	private final PostWorkTexts texts;

	PostWork(Memberships memberships, Regulations regulations, Viewers viewers, PostWorkTexts texts) {
		this.memberships = memberships;
		this.regulations = regulations;
		this.viewers = viewers;
		this.texts = texts;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		Viewer viewer = this.viewers.of(new PersonId(person));
		Map<CommitteeId, Standing.Place> headed = viewer.standings()
			.values()
			.stream()
			.filter((standing) -> Holder.HEAD.isHeldBy(standing.capacities()))
			.map(Standing::place)
			.collect(Collectors.toMap(Standing.Place::id, (place) -> place));
		if (headed.isEmpty()) {
			return List.of();
		}
		Map<CommitteeId, CommitteeRules> rules = this.regulations
			.rulesOf(headed.values().stream().map(Standing.Place::committee).distinct().toList(), today);
		Map<CommitteeId, List<MembershipView>> held = this.memberships.heldFrom(headed.keySet(), today);
		List<PostWorkTexts.Seen> seen = new ArrayList<>();
		for (Standing.Place place : headed.values()) {
			CommitteeRules told = rules.get(place.committee());
			if (told != null) {
				seen.add(new PostWorkTexts.Seen(place.id(), told,
						BodyOutlook.of(told.inForce(), place.body(), held.getOrDefault(place.id(), List.of()), today)));
			}
		}
		return this.texts.items(seen);
	}

}

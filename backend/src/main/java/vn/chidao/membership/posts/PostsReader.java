package vn.chidao.membership.posts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeStructure;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.security.CommitteeId;

/** Reads who sits where and by which rules; one statement each, however many bodies. */
@Component
@Transactional(readOnly = true)
class PostsReader {

	private final Committees committees;

	private final Memberships memberships;

	private final Standings standings;

	private final Regulations regulations;

	PostsReader(Committees committees, Memberships memberships, Standings standings, Regulations regulations) {
		this.committees = committees;
		this.memberships = memberships;
		this.standings = standings;
		this.regulations = regulations;
	}

	Map<CommitteeId, BodyPosts> of(Collection<CommitteeId> bodies, LocalDate day) {
		Map<CommitteeId, Standing.Place> places = this.standings.places(bodies);
		Map<CommitteeId, CommitteeRules> rules = rules(places, day);
		Map<CommitteeId, List<MembershipView>> held = this.memberships.onDate(bodies, day);
		Map<CommitteeId, BodyPosts> posts = new HashMap<>();
		places.forEach((body, place) -> {
			CommitteeRules told = rules.get(place.committee());
			if (told != null) {
				posts.put(body, new BodyPosts(told.inForce(), place.body(), held.getOrDefault(body, List.of())));
			}
		});
		return posts;
	}

	/** All that sits in the families of bodies on a day, and the rules of each body. */
	Map<CommitteeId, Unions> unions(Collection<CommitteeId> bodies, LocalDate day) {
		Map<CommitteeId, CommitteeStructure> structures = this.committees.structures(bodies, day);
		List<MembershipView> seated = this.memberships.inFamilies(structures.values(), day);
		Map<CommitteeId, CommitteeRules> rules = rules(this.standings.places(bodies), day);
		Map<CommitteeId, Unions> unions = new HashMap<>();
		structures.forEach((body, structure) -> {
			CommitteeRules told = rules.get(structure.principalId());
			if (told != null) {
				unions.put(body, new Unions(told, structure, seated));
			}
		});
		return unions;
	}

	private Map<CommitteeId, CommitteeRules> rules(Map<CommitteeId, Standing.Place> places, LocalDate day) {
		return this.regulations.rulesOf(places.values().stream().map(Standing.Place::committee).distinct().toList(),
				day);
	}

	/**
	 * Who sits in a family of bodies, and by which rules.
	 *
	 * @param told the rules
	 * @param structure the body asked about
	 * @param seated posts in this family and perhaps others
	 */
	record Unions(CommitteeRules told, CommitteeStructure structure, List<MembershipView> seated) {
	}

}

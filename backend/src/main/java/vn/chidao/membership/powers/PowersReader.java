package vn.chidao.membership.powers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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

/**
 * Reads the powers in bodies on a day: where the bodies stand, who sits there and what
 * was entrusted to them, and the rules, one statement each, however many there are.
 */
@Component
class PowersReader {

	private final Committees committees;

	private final Memberships memberships;

	private final Standings standings;

	private final Regulations regulations;

	PowersReader(Committees committees, Memberships memberships, Standings standings, Regulations regulations) {
		this.committees = committees;
		this.memberships = memberships;
		this.standings = standings;
		this.regulations = regulations;
	}

	@Transactional(readOnly = true)
	Map<CommitteeId, BodyPowers> of(Collection<CommitteeId> bodies, LocalDate day) {
		Map<CommitteeId, CommitteeStructure> structures = this.committees.structures(bodies, day);
		List<MembershipView> seated = this.memberships.inFamilies(structures.values(), day);
		Map<CommitteeId, List<MembershipView>> posts = new HashMap<>();
		structures.forEach((body, structure) -> posts.put(body, counting(structure, seated)));
		Map<CommitteeId, List<Standing>> standings = this.standings.each(posts, day);
		Map<CommitteeId, Standing.Place> places = this.standings.places(bodies);
		Map<CommitteeId, CommitteeRules> rules = this.regulations
			.rulesOf(places.values().stream().map(Standing.Place::committee).distinct().toList(), day);
		Map<CommitteeId, BodyPowers> powers = new HashMap<>();
		places.forEach((body, place) -> {
			CommitteeRules told = rules.get(place.committee());
			if (told != null) {
				powers.put(body, new BodyPowers(told, place, day, standings.getOrDefault(body, List.of())));
			}
		});
		return powers;
	}

	/** The posts in the body itself first, then those that count there. */
	private static List<MembershipView> counting(CommitteeStructure structure, List<MembershipView> seated) {
		return seated.stream()
			.filter((post) -> post.countsIn(structure))
			.sorted(Comparator.comparing((MembershipView post) -> !post.committeeId().equals(structure.id())))
			.toList();
	}

}

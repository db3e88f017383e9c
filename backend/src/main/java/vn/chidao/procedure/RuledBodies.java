package vn.chidao.procedure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.security.CommitteeId;

/**
 * Committees and their helper teams with the rules both work under today.
 */
@Component
@Transactional(readOnly = true)
public class RuledBodies {

	private final Committees committees;

	private final Standings standings;

	private final Regulations regulations;

	private final Clock clock;

	RuledBodies(Committees committees, Standings standings, Regulations regulations, Clock clock) {
		this.committees = committees;
		this.standings = standings;
		this.regulations = regulations;
		this.clock = clock;
	}

	/**
	 * The bodies that belong to each of several, in a constant number of statements.
	 * @param bodies committees and helper teams
	 * @return a committee itself and its helper team; a helper team alone
	 */
	public Map<CommitteeView, List<RuledBody>> of(Collection<CommitteeView> bodies) {
		List<CommitteeId> ids = bodies.stream().map(CommitteeView::id).distinct().toList();
		Map<CommitteeId, Standing.Place> places = this.standings.places(ids);
		Map<CommitteeId, CommitteeView> teams = this.committees.helperTeams(ids, LegalTime.today(this.clock));
		Map<CommitteeId, Standing.Place> ofTeams = teams.isEmpty() ? Map.of()
				: this.standings.places(teams.values().stream().map(CommitteeView::id).toList());
		Map<CommitteeId, CommitteeRules> rules = this.regulations.rulesOf(
				places.values().stream().map(Standing.Place::committee).distinct().toList(),
				LegalTime.today(this.clock));
		Map<CommitteeView, List<RuledBody>> found = new HashMap<>();
		for (CommitteeView body : bodies) {
			List<RuledBody> both = new ArrayList<>();
			ruled(places.get(body.id()), rules).ifPresent(both::add);
			CommitteeView team = teams.get(body.id());
			if (team != null) {
				ruled(ofTeams.get(team.id()), rules).ifPresent(both::add);
			}
			found.put(body, both);
		}
		return found;
	}

	private static Optional<RuledBody> ruled(Standing.@Nullable Place place, Map<CommitteeId, CommitteeRules> rules) {
		CommitteeRules told = (place != null) ? rules.get(place.committee()) : null;
		return (place != null && told != null) ? Optional.of(new RuledBody(place, told)) : Optional.empty();
	}

	/**
	 * A body and its rules.
	 *
	 * @param place the body, seen from the regulation
	 * @param rules the rules in force today
	 */
	public record RuledBody(Standing.Place place, CommitteeRules rules) {

	}

}

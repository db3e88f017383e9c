package vn.chidao.security;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Tells in what capacities a person acts in a committee. The membership module implements
 * it from posts, helper-team posts and agency roles.
 */
public interface Capacities {

	/**
	 * The capacities of a person on a day, in every body where there are any: in a
	 * constant number of statements, so that lists can ask for all their rows at once.
	 * @param person the person
	 * @param on the legal day
	 * @return the capacities by committee or helper team, none that is empty
	 */
	Map<CommitteeId, Set<Capacity>> capacitiesOf(PersonId person, LocalDate on);

	/**
	 * The capacities of a person on a day in one body.
	 * @param person the person
	 * @param committee the committee, or a helper team
	 * @param on the legal day
	 * @return the capacities, empty for an outsider or after the end of the mandate
	 */
	default Set<Capacity> capacitiesOf(PersonId person, CommitteeId committee, LocalDate on) {
		return capacitiesOf(person, on).getOrDefault(committee, Set.of());
	}

}

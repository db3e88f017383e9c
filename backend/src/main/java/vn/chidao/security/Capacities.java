package vn.chidao.security;

import java.time.LocalDate;
import java.util.Set;

/**
 * Tells in what capacities a person acts in a committee. The membership module implements
 * it from posts, helper-team posts and agency roles.
 */
public interface Capacities {

	/**
	 * The capacities of a person on a day.
	 * @param person the person
	 * @param committee the committee, or a helper team
	 * @param on the legal day
	 * @return the capacities, empty for an outsider or after the end of the mandate
	 */
	Set<Capacity> capacitiesOf(PersonId person, CommitteeId committee, LocalDate on);

}

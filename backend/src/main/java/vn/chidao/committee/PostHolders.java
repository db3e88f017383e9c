package vn.chidao.committee;

import java.time.LocalDate;
import java.util.Set;

import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Tells in which bodies a person holds a post. The membership module implements it.
 */
public interface PostHolders {

	/**
	 * The bodies in which a person holds a post on a day.
	 * @param person the person
	 * @param on the legal day
	 * @return committees and helper teams
	 */
	Set<CommitteeId> bodiesOf(PersonId person, LocalDate on);

}

package vn.chidao.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import vn.chidao.security.CommitteeId;

/**
 * Ends the mandates of a body that ends. The membership module implements it.
 */
public interface Mandates {

	/**
	 * Who is named for a day after the last one.
	 * @param bodies the bodies
	 * @param lastDay the last day
	 * @return readable names, empty if nobody is
	 */
	List<String> beginningAfter(Collection<CommitteeId> bodies, LocalDate lastDay);

	/**
	 * End every mandate that lasts longer.
	 * @param bodies the bodies
	 * @param lastDay the last day
	 * @param reason why
	 */
	void endAll(Collection<CommitteeId> bodies, LocalDate lastDay, String reason);

}

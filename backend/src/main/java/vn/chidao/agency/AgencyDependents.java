package vn.chidao.agency;

import java.time.LocalDate;
import java.util.List;

/**
 * What depends on an agency in other modules: roles in committees, memberships on its
 * behalf. They implement it, each in a constant number of statements.
 */
public interface AgencyDependents {

	/**
	 * What depends on an agency from a day on.
	 * @param agency the agency
	 * @param from the legal day
	 * @return one line for each, in Vietnamese as on record
	 */
	List<String> of(AgencyId agency, LocalDate from);

	/**
	 * Let it follow to the successor.
	 * @param agency the agency that ends
	 * @param successor the agency that stands for it
	 * @param from the first day on which it does
	 */
	void follow(AgencyId agency, AgencyId successor, LocalDate from);

}

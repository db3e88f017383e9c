package vn.chidao.agency;

import java.time.LocalDate;
import java.util.List;

/**
 * What depends on an agency in other modules: roles in committees, persons, memberships
 * on its behalf, tasks. They implement it, each in a constant number of statements.
 */
public interface AgencyDependents {

	/**
	 * What depends on an agency from a day on.
	 * @param agency the agency
	 * @param from the legal day
	 * @return lines for those who decide on its end
	 */
	List<AgencyDependent> of(AgencyId agency, LocalDate from);

	/**
	 * Let it follow to the successor. Days before show the agency that ended.
	 * @param succession who stands for whom
	 */
	void follow(AgencySuccession succession);

}

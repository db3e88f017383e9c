package vn.chidao.platform.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A module's part of what a person owes. One bean per module; the home screen asks all of
 * them.
 */
public interface WorkSource {

	/**
	 * What the person owes in this module, in a constant number of SQL statements.
	 * @param person the person's id
	 * @param today the legal day
	 * @return open duties, in any order
	 */
	List<WorkItem> workOf(UUID person, LocalDate today);

}

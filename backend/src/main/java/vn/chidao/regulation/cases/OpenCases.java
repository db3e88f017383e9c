package vn.chidao.regulation.cases;

import java.time.LocalDate;
import java.util.List;

import vn.chidao.security.CommitteeId;

/**
 * Tells what is under way in a committee and its helper team. Each module whose objects
 * depend on rules may implement it.
 */
public interface OpenCases {

	/**
	 * What is under way, in a constant number of statements and whoever asks.
	 * @param committee the committee, not its helper team
	 * @param today the present legal day
	 * @return the cases, in any order
	 */
	List<OpenCase> of(CommitteeId committee, LocalDate today);

}

package vn.chidao.regulation.cases;

import java.time.LocalDate;
import java.util.List;

import vn.chidao.security.CommitteeId;

/**
 * Tells what happened in a committee and its helper team, for a draft of its regulation
 * to be tried on. Each module that judges by regulations may implement it.
 */
public interface JudgedCases {

	/**
	 * What happened in a span of time, in a constant number of statements and whoever
	 * asks.
	 * @param committee the committee, not its helper team
	 * @param from first legal day
	 * @param to last legal day
	 * @return the cases, in any order
	 */
	List<JudgedCase> of(CommitteeId committee, LocalDate from, LocalDate to);

}

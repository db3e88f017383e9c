package vn.chidao.regulation;

import vn.chidao.security.CommitteeId;

/**
 * Tells which bodies have a regulation of their own. The committee module implements it.
 */
public interface RegulatedCommittees {

	/**
	 * Whether there is such a committee. A helper team has none of its own: it works
	 * under that of the committee it assists.
	 * @param id of a body
	 * @return false for a helper team and for what does not exist
	 */
	boolean hasOwnRegulation(CommitteeId id);

}

package vn.chidao.committee;

import java.util.Collection;
import java.util.List;

import vn.chidao.security.CommitteeId;

/**
 * Tells what is still open in bodies that are to end. The modules that keep such things
 * implement it, each in a constant number of statements.
 */
public interface OpenAffairs {

	/**
	 * What is open.
	 * @param bodies the bodies
	 * @return open affairs by day
	 */
	List<OpenAffair> in(Collection<CommitteeId> bodies);

	/**
	 * Hand things over to another body.
	 * @param affairs what to hand over; those of other implementations are left alone
	 * @param to the body
	 */
	default void carryOver(Collection<OpenAffair> affairs, CommitteeId to) {
	}

}

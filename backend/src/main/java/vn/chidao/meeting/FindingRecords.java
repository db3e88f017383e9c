package vn.chidao.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import vn.chidao.security.CommitteeId;

/**
 * The record of what the rules said of meetings, for other modules. Reading asks for no
 * access.
 */
public interface FindingRecords {

	/**
	 * What was found at meetings of bodies, settled or not, in one statement.
	 * @param bodies the bodies
	 * @param from meetings that start at this moment or later
	 * @param to and before this one
	 * @return findings in the order they were made
	 */
	List<FindingRecord> ofMeetings(Collection<CommitteeId> bodies, Instant from, Instant to);

}

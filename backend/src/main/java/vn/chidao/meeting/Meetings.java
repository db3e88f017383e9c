package vn.chidao.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.chidao.membership.MembershipId;

/**
 * Meetings for other modules. Unless said otherwise a method shows only what the current
 * actor may know of.
 */
public interface Meetings {

	/**
	 * A meeting the actor may know of.
	 * @param id its id
	 * @return the meeting
	 * @throws vn.chidao.platform.graphql.NotFoundException if there is none, or the actor
	 * may not know
	 */
	MeetingView get(MeetingId id);

	/**
	 * A meeting the actor may know of, locked until the transaction ends.
	 * @param id its id
	 * @return the meeting
	 * @throws vn.chidao.platform.graphql.NotFoundException if there is none, or the actor
	 * may not know
	 */
	MeetingView lock(MeetingId id);

	/**
	 * Several meetings, in a constant number of statements.
	 * @param ids their ids
	 * @return those the actor may know of, by id
	 */
	Map<MeetingId, MeetingView> views(Collection<MeetingId> ids);

	/**
	 * Of meetings that a query has joined, those the actor may know of. Asks the database
	 * at most once, and not at all about bodies in which the actor sits.
	 * @param joined the meetings
	 * @return those the actor may know of, by id
	 */
	Map<MeetingId, MeetingView> visibleAmong(Collection<MeetingView> joined);

	/**
	 * The membership under which the actor chairs the meeting.
	 * @param meeting the meeting
	 * @return empty if somebody else chairs it
	 */
	Optional<MembershipId> viewerPresides(MeetingView meeting);

	/**
	 * Whether the actor keeps the affairs of the body that meets.
	 * @param meeting the meeting
	 * @return true for its secretariat
	 */
	boolean viewerIsSecretariat(MeetingView meeting);

	/**
	 * Who was invited as a member of the body, whoever asks.
	 * @param id the meeting
	 * @return memberships in protocol order
	 */
	List<MembershipId> invitedMembers(MeetingId id);

	/**
	 * Items of agendas, whoever asks.
	 * @param ids their ids
	 * @return those that exist, by id
	 */
	Map<AgendaItemId, AgendaItemView> agendaItems(Collection<AgendaItemId> ids);

}

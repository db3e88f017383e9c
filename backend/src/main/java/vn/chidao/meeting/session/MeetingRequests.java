package vn.chidao.meeting.session;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.security.CommitteeId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingProposalView;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipView;
import vn.chidao.security.PersonId;
import vn.chidao.membership.group.BodyMembers;
import vn.chidao.platform.time.LegalTime;

/**
 * Who asks for meetings together. Only those count who are members today, of the members
 * there are today.
 */
@Component
public class MeetingRequests {

	private final MeetingRequestRepository repository;

	private final BodyMembers bodies;

	private final Clock clock;

	MeetingRequests(MeetingRequestRepository repository, BodyMembers bodies, Clock clock) {
		this.repository = repository;
		this.bodies = bodies;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void join(MeetingId meeting, PersonId person) {
		this.repository.saveAndFlush(new MeetingRequest(meeting, person, this.clock.instant()));
	}

	/**
	 * Who asks for several meetings.
	 * @param meetings the meetings
	 * @return by meeting; one that members do not ask for together is left out
	 */
	@Transactional(readOnly = true)
	public Map<MeetingId, Asking> of(Collection<MeetingView> meetings) {
		List<MeetingView> asked = meetings.stream().filter(MeetingRequests::isByRequest).toList();
		if (asked.isEmpty()) {
			return Map.of();
		}
		Map<MeetingId, List<PersonId>> joined = this.repository
			.findByMeetingIdIn(asked.stream().map(MeetingView::id).map(MeetingId::value).toList())
			.stream()
			.collect(Collectors.groupingBy(MeetingRequest::meetingId,
					Collectors.mapping(MeetingRequest::personId, Collectors.toList())));
		Map<CommitteeId, List<MembershipView>> members = new HashMap<>();
		asked.forEach((meeting) -> members.computeIfAbsent(meeting.committeeId(), this::members));
		return asked.stream()
			.collect(Collectors.toMap(MeetingView::id,
					(meeting) -> asking(meeting, joined.getOrDefault(meeting.id(), List.of()),
							members.getOrDefault(meeting.committeeId(), List.of()))));
	}

	/**
	 * Who would ask for a meeting that somebody begins to ask for.
	 * @param body whose meeting
	 * @param person who begins
	 * @return the one of the members
	 */
	@Transactional(readOnly = true)
	public Asking begun(CommitteeId body, PersonId person) {
		return asking(Set.of(person), members(body));
	}

	/**
	 * Whether members ask for a meeting together.
	 * @param meeting the meeting
	 * @return false for one that was proposed by a right of one's own, or not proposed
	 */
	public static boolean isByRequest(MeetingView meeting) {
		MeetingProposalView proposal = meeting.proposal();
		return proposal != null && proposal.byRequest();
	}

	private List<MembershipView> members(CommitteeId body) {
		return BodyMembers.eachOnce(this.bodies.on(body, LegalTime.dayOf(this.clock.instant())).stream());
	}

	private static Asking asking(MeetingView meeting, List<PersonId> joined, List<MembershipView> members) {
		MeetingProposalView proposal = meeting.proposal();
		Set<PersonId> people = Stream
			.concat(Stream.ofNullable(proposal).map(MeetingProposalView::proposerId), joined.stream())
			.collect(Collectors.toCollection(HashSet::new));
		return asking(people, members);
	}

	private static Asking asking(Set<PersonId> people, List<MembershipView> members) {
		return new Asking(members.stream().filter((member) -> people.contains(member.personId())).toList(),
				members.size(), people);
	}

	/**
	 * Who asks for a meeting.
	 *
	 * @param askedBy the members who do, in protocol order
	 * @param members how many members there are
	 * @param people everybody who asked, whether or not still a member
	 */
	public record Asking(List<MembershipView> askedBy, int members, Set<PersonId> people) {
	}

}

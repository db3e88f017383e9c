package vn.chidao.meeting.convocation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.invitation.InvitationView;
import vn.chidao.meeting.invitation.Invitations;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/** What is known of meetings beside themselves, in a constant number of statements. */
@Component
class HeldDetails {

	private final Preparations preparations;

	private final Invitations invitations;

	private final Attendees attendees;

	private final Standings standings;

	HeldDetails(Preparations preparations, Invitations invitations, Attendees attendees, Standings standings) {
		this.preparations = preparations;
		this.invitations = invitations;
		this.attendees = attendees;
		this.standings = standings;
	}

	Known of(Collection<MeetingView> meetings, Map<CommitteeId, Standing.Place> bodies) {
		Collection<MeetingId> ids = HeldMeetings.ids(meetings);
		Map<MeetingId, List<InvitationView>> invited = this.invitations.ofMeetings(ids);
		List<PersonId> persons = invited.values()
			.stream()
			.flatMap(List::stream)
			.map(InvitationView::personId)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		Map<MembershipId, MembershipView> members = this.attendees.memberships().views(HeldMeetings.posts(meetings));
		Map<Power, Map<MeetingId, Capacity>> relied = new EnumMap<>(Power.class);
		for (Power power : List.of(Power.CONVENE, Power.CHAIR)) {
			relied.put(power, this.attendees.reliedOn().of(ids, power, bodies));
		}
		return new Known(new Meetings(this.preparations.of(ids), invited, relied), members,
				this.standings.ofPosts(members.values()), this.attendees.persons().views(persons));
	}

	/**
	 * Where the people of a meeting are found.
	 *
	 * @param memberships their posts
	 * @param persons themselves
	 * @param reliedOn what they were entrusted with
	 */
	@Component
	record Attendees(Memberships memberships, Persons persons, ReliedOn reliedOn) {

	}

	/**
	 * What goes with meetings.
	 *
	 * @param prepared papers and topics by meeting
	 * @param invited invitations by meeting
	 * @param relied what was relied on beside the own post, by power and meeting
	 */
	record Meetings(Map<MeetingId, ConvocationJudge.Prepared> prepared, Map<MeetingId, List<InvitationView>> invited,
			Map<Power, Map<MeetingId, Capacity>> relied) {

	}

	/**
	 * What is known.
	 *
	 * @param meetings what goes with the meetings
	 * @param members posts by id
	 * @param capacities what the posts give by themselves
	 * @param persons persons by id
	 */
	record Known(Meetings meetings, Map<MembershipId, MembershipView> members,
			Map<MembershipId, Set<Capacity>> capacities, Map<PersonId, PersonView> persons) {

		ConvocationJudge.Prepared prepared(MeetingId meeting) {
			return this.meetings.prepared().getOrDefault(meeting, ConvocationJudge.Prepared.NOTHING);
		}

		Stream<InvitationView> invited(MeetingId meeting) {
			return this.meetings.invited().getOrDefault(meeting, List.of()).stream();
		}

		/** What somebody used a power over a meeting as. */
		Set<Capacity> capacities(@Nullable MembershipId post, MeetingId meeting, Power power) {
			Set<Capacity> held = new HashSet<>(
					(post != null) ? this.capacities.getOrDefault(post, Set.of()) : Set.of());
			Optional.ofNullable(this.meetings.relied().getOrDefault(power, Map.of()).get(meeting)).ifPresent(held::add);
			return held;
		}

		@Nullable MembershipView member(@Nullable MembershipId id) {
			return (id != null) ? this.members.get(id) : null;
		}

		String name(@Nullable PersonId id) {
			PersonView person = (id != null) ? this.persons.get(id) : null;
			return (person != null) ? person.title() : "";
		}

	}

}

package vn.chidao.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.chidao.compliance.proposal.Engagement;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.membership.group.BodyMembers;
import vn.chidao.platform.persistence.Criteria;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Rank;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/** Who should be at a body's meetings, and what else they are invited to. */
@Component
class Attendees {

	/** No window is longer than a year. */
	private static final int REACH_IN_DAYS = 400;

	private final EntityManager entities;

	private final BodyMembers bodies;

	private final Persons persons;

	Attendees(EntityManager entities, BodyMembers bodies, Persons persons) {
		this.entities = entities;
		this.bodies = bodies;
		this.persons = persons;
	}

	/** The day of a body's last regular meeting. */
	@Nullable LocalDate lastHeld(CommitteeId body, LocalDate today) {
		Instant last = this.entities.createQuery("""
				select max(m.details.startsAt) from Meeting m where m.committeeId = :body
				and m.details.kind = vn.chidao.meeting.MeetingKind.REGULAR and m.details.startsAt < :end
				and m.state in (vn.chidao.meeting.MeetingState.IN_PROGRESS, vn.chidao.meeting.MeetingState.CLOSED)
				""", Instant.class)
			.setParameter("body", body.value())
			.setParameter("end", start(today.plusDays(1)))
			.getSingleResultOrNull();
		return (last != null) ? LegalTime.dayOf(last) : null;
	}

	Invited of(CommitteeId body, LocalDate today) {
		List<MembershipView> seats = this.bodies.on(body, today);
		Map<PersonId, PersonView> found = this.persons
			.views(seats.stream().map(MembershipView::personId).distinct().toList());
		Map<String, PersonView> members = new LinkedHashMap<>();
		for (MembershipView seat : seats) {
			PersonView person = found.get(seat.personId());
			if (person != null) {
				members.put(person.id().toString(), person);
			}
		}
		String head = seats.stream()
			.filter((seat) -> PostRole.valueOf(seat.post().name()).rank() == Rank.HEAD)
			.map((seat) -> seat.personId().toString())
			.findFirst()
			.orElse(null);
		return new Invited(members, head, engagements(found.keySet(), today));
	}

	/** Meetings they are invited to and are not excused from, in one statement. */
	private List<Engagement> engagements(Collection<PersonId> people, LocalDate today) {
		return this.entities.createQuery("""
				select i.invitee.personId, m.details.startsAt from Invitation i join Meeting m on m.id = i.meetingId
				where i.invitee.personId in :people and m.details.startsAt >= :from and m.details.startsAt < :to
				and m.state in (vn.chidao.meeting.MeetingState.INVITED, vn.chidao.meeting.MeetingState.IN_PROGRESS)
				and i.response <> vn.chidao.meeting.InvitationResponse.ABSENCE_GRANTED
				""", EngagementRow.class)
			.setParameter("people", Criteria.orNone(people.stream().map(PersonId::value).toList()))
			.setParameter("from", start(today))
			.setParameter("to", start(today.plusDays(REACH_IN_DAYS)))
			.getResultStream()
			.map(EngagementRow::engagement)
			.toList();
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(LegalTime.VIETNAM).toInstant();
	}

	/** That somebody is invited. */
	record EngagementRow(UUID person, Instant startsAt) {

		Engagement engagement() {
			return new Engagement(new PersonId(this.person).toString(),
					LocalDateTime.ofInstant(this.startsAt, LegalTime.VIETNAM));
		}

	}

	/**
	 * Who should be there.
	 *
	 * @param members by opaque name, in protocol order
	 * @param head the opaque name of the head, null where the post is vacant
	 * @param engagements what else they are invited to
	 */
	record Invited(Map<String, PersonView> members, @Nullable String head, List<Engagement> engagements) {
	}

}

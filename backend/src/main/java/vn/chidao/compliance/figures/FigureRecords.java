package vn.chidao.compliance.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import vn.chidao.compliance.figures.FigureRows.LastMeeting;
import vn.chidao.compliance.figures.FigureRows.Places;
import vn.chidao.compliance.figures.FigureRows.Tasks;
import vn.chidao.compliance.measure.CaseKey;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.rules.DateSpan;

/** Counts what is on record of bodies and of people in them, each in one statement. */
@Component
class FigureRecords {

	private final EntityManager entities;

	private final Clock clock;

	FigureRecords(EntityManager entities, Clock clock) {
		this.entities = entities;
		this.clock = clock;
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	/** The last regular meeting of each body up to a day. */
	Map<UUID, LocalDate> lastMeetings(Collection<UUID> bodies, LocalDate day) {
		return this.entities.createQuery("""
				select m.committeeId, max(m.details.startsAt) from Meeting m where m.committeeId in :bodies
				and m.details.kind = vn.chidao.meeting.MeetingKind.REGULAR and m.details.startsAt < :end
				and m.state in (vn.chidao.meeting.MeetingState.IN_PROGRESS, vn.chidao.meeting.MeetingState.CLOSED)
				group by m.committeeId""", LastMeeting.class)
			.setParameter("bodies", bodies)
			.setParameter("end", start(day.plusDays(1)))
			.getResultStream()
			.collect(Collectors.toMap(LastMeeting::body, (last) -> LegalTime.dayOf(last.startsAt())));
	}

	/** Cases of rhythm that were let pass in committees, as the waivers stand now. */
	Set<CaseKey> waivedRhythms(Collection<UUID> committees) {
		return this.entities.createQuery("""
				select w.subject.key from Waiver w where w.committeeId in :committees
				and w.subject.measure = vn.chidao.compliance.measure.ComplianceMeasure.CADENCE
				and w.revocation.at is null""", String.class)
			.setParameter("committees", committees)
			.getResultStream()
			.flatMap((key) -> CaseKey.parse(key).stream())
			.collect(Collectors.toSet());
	}

	List<Places> placesOfBodies(Collection<UUID> bodies, DateSpan period) {
		return places("m.committeeId", bodies, bodies, period);
	}

	List<Places> placesOfPeople(Collection<UUID> bodies, Collection<UUID> people, DateSpan period) {
		return places("i.invitee.personId", bodies, people, period);
	}

	/** Those of a body are all it gave. */
	List<Tasks> tasksOfBodies(Collection<UUID> bodies, DateSpan period) {
		return tasks("t.committee", bodies, bodies, period);
	}

	/** Those of a person are the ones they answer for. */
	List<Tasks> tasksOfPeople(Collection<UUID> bodies, Collection<UUID> people, DateSpan period) {
		return tasks("t.accountable", bodies, people, period);
	}

	/** Working sessions are no meetings of the body. */
	private List<Places> places(String whose, Collection<UUID> bodies, Collection<UUID> of, DateSpan period) {
		return this.entities.createQuery("""
				select m.committeeId, %1$s, m.id, i.attendance, count(i)
				from Invitation i join Meeting m on m.id = i.meetingId
				where i.invitee.membershipId is not null and m.closedAt is not null and m.committeeId in :bodies
				and m.details.startsAt >= :from and m.details.startsAt < :end
				and m.details.kind <> vn.chidao.meeting.MeetingKind.WORKING_SESSION and %1$s in :of
				group by m.committeeId, %1$s, m.id, i.attendance""".formatted(whose), Places.class)
			.setParameter("bodies", bodies)
			.setParameter("of", of)
			.setParameter("from", start(period.from()))
			.setParameter("end", start(period.to().plusDays(1)))
			.getResultList();
	}

	/** What is due on the last day and not done yet says nothing so far. */
	private List<Tasks> tasks(String whose, Collection<UUID> bodies, Collection<UUID> of, DateSpan period) {
		return this.entities.createQuery("""
				select t.committee, %1$s, count(t),
					sum(case when t.completedOn <= t.dueOn then 1L else 0L end),
					sum(case when t.completedOn > t.dueOn and t.completedOn <= :to then 1L else 0L end)
				from Task t where t.committee in :bodies and t.dueOn >= :from and t.dueOn <= :to
				and (t.dueOn < :to or t.completedOn <= :to) and %1$s in :of
				group by t.committee, %1$s""".formatted(whose), Tasks.class)
			.setParameter("bodies", bodies)
			.setParameter("of", of)
			.setParameter("from", period.from())
			.setParameter("to", period.to())
			.getResultList();
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(LegalTime.VIETNAM).toInstant();
	}

}

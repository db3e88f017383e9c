package vn.chidao.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.springframework.stereotype.Component;

import vn.chidao.compliance.ComplianceRows.AnnouncedRow;
import vn.chidao.compliance.ComplianceRows.AwayRow;
import vn.chidao.compliance.ComplianceRows.MeetingRow;
import vn.chidao.compliance.ComplianceRows.PlaceRow;
import vn.chidao.compliance.ComplianceRows.PlanStepRow;
import vn.chidao.compliance.ComplianceRows.RegularRow;
import vn.chidao.compliance.ComplianceRows.ReportRow;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.rules.DateSpan;

/**
 * Reads what is on record of bodies, each kind of thing in one statement whatever the
 * length of their history.
 */
@Component
class ComplianceRecords {

	/** Working sessions are no meetings of the body. */
	private static final String OF_BODIES = " m.committeeId in :bodies and m.details.startsAt >= :from"
			+ " and m.details.startsAt < :to and m.details.kind <> vn.chidao.meeting.MeetingKind.WORKING_SESSION";

	private final EntityManager entities;

	ComplianceRecords(EntityManager entities) {
		this.entities = entities;
	}

	List<MeetingRow> meetings(Collection<UUID> bodies, DateSpan period) {
		return list("""
				select m.id, m.committeeId, m.details.title, m.details.kind, m.details.isExtended,
					m.details.startsAt, m.convocation.convokedAt, m.convocation.calendarVersion,
					m.convocation.regulationId, m.closedAt,
					(select count(c) from Conclusion c where c.meeting = m.id)
				from Meeting m where
				m.state in (vn.chidao.meeting.MeetingState.INVITED, vn.chidao.meeting.MeetingState.IN_PROGRESS,
					vn.chidao.meeting.MeetingState.CLOSED) and""" + OF_BODIES + " order by m.details.startsAt, m.id",
				MeetingRow.class, bodies, period);
	}

	List<PlaceRow> places(Collection<UUID> bodies, DateSpan period) {
		return list("""
				select i.meetingId, i.attendance, count(i) from Invitation i join Meeting m on m.id = i.meetingId
				where i.invitee.membershipId is not null and m.closedAt is not null and""" + OF_BODIES
				+ " group by i.meetingId, i.attendance", PlaceRow.class, bodies, period);
	}

	List<AwayRow> away(Collection<UUID> bodies, DateSpan period) {
		return list("""
				select i.id, i.meetingId, p.fullName, p.honorific, i.attendance, i.opinion.submittedAt
				from Invitation i join Meeting m on m.id = i.meetingId join Person p on p.id = i.invitee.personId
				where i.invitee.membershipId is not null and m.closedAt is not null
				and i.attendance <> vn.chidao.meeting.AttendanceStatus.PRESENT and""" + OF_BODIES
				+ " order by m.details.startsAt, i.position, i.id", AwayRow.class, bodies, period);
	}

	List<AnnouncedRow> announced(Collection<UUID> bodies, DateSpan period) {
		return list("""
				select n.meeting, n.issuedAt, n.calendarVersion, count(d.id), count(d.acknowledgedAt)
				from ConclusionNotice n join Meeting m on m.id = n.meeting left join Delivery d on d.notice = n.id
				where""" + OF_BODIES + " group by n.meeting, n.issuedAt, n.calendarVersion", AnnouncedRow.class, bodies,
				period);
	}

	/** Regular meetings of a period, and before it the last one of each body. */
	List<RegularRow> regular(Collection<UUID> bodies, DateSpan period) {
		return list("""
				select m.id, m.committeeId, m.details.title, m.details.startsAt from Meeting m
				where m.committeeId in :bodies and m.details.kind = vn.chidao.meeting.MeetingKind.REGULAR
				and m.state in (vn.chidao.meeting.MeetingState.IN_PROGRESS, vn.chidao.meeting.MeetingState.CLOSED)
				and m.details.startsAt < :to and (m.details.startsAt >= :from or m.details.startsAt =
					(select max(b.details.startsAt) from Meeting b where b.committeeId = m.committeeId
					and b.details.kind = vn.chidao.meeting.MeetingKind.REGULAR and b.details.startsAt < :from
					and b.state in (vn.chidao.meeting.MeetingState.IN_PROGRESS,
						vn.chidao.meeting.MeetingState.CLOSED)))
				order by m.details.startsAt, m.id""", RegularRow.class, bodies, period);
	}

	List<ReportRow> reports(UUID committee, DateSpan period) {
		return this.entities.createQuery("""
				select r.id, r.obligation.rule, p.fullName, p.honorific, r.obligation.periodFrom,
					r.obligation.periodTo, r.obligation.dueOn, r.submittedOn
				from Report r join Person p on p.id = r.obligation.person
				where r.obligation.committee = :committee and r.orderedOn >= :from and r.orderedOn <= :to
				order by r.orderedOn, r.id""", ReportRow.class)
			.setParameter("committee", committee)
			.setParameter("from", period.from())
			.setParameter("to", period.to())
			.getResultList();
	}

	/**
	 * Programmes and plans for the years of a period, and those without a year, each with
	 * its steps in order.
	 */
	List<PlanStepRow> planSteps(UUID committee, Collection<UUID> bodies, DateSpan period) {
		return this.entities
			.createQuery(
					"""
							select c.id, c.matter.body, c.matter.plan, c.matter.planYear, c.title, c.basis.openedOn, s.act, s.takenAt,
								s.documentNotation, p.fullName, p.honorific
							from ProcedureCase c join c.steps s left join Membership m on m.id = s.takenBy
							left join Person p on p.id = m.personId
							where c.matter.committee = :committee and c.matter.body in :bodies and c.matter.plan is not null
							and c.state in (vn.chidao.procedure.ProcedureState.OPEN, vn.chidao.procedure.ProcedureState.COMPLETED)
							and (c.matter.planYear between :first and :last
								or (c.matter.planYear is null and c.basis.openedOn <= :to))
							order by c.id, index(s)""",
					PlanStepRow.class)
			.setParameter("committee", committee)
			.setParameter("bodies", bodies)
			.setParameter("first", period.from().getYear())
			.setParameter("last", period.to().getYear())
			.setParameter("to", period.to())
			.getResultList();
	}

	private <T> List<T> list(String query, Class<T> row, Collection<UUID> bodies, DateSpan period) {
		TypedQuery<T> typed = this.entities.createQuery(query, row);
		Map.of("bodies", bodies, "from", start(period.from()), "to", start(period.to().plusDays(1)))
			.forEach(typed::setParameter);
		return typed.getResultList();
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(LegalTime.VIETNAM).toInstant();
	}

}

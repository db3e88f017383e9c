package vn.chidao.compliance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeView;
import vn.chidao.compliance.measure.Away;
import vn.chidao.compliance.measure.HeldMeeting;
import vn.chidao.compliance.measure.HeldMeeting.Presence;
import vn.chidao.compliance.measure.History;
import vn.chidao.compliance.measure.OwedReport;
import vn.chidao.compliance.measure.PlanCase;
import vn.chidao.meeting.AttendanceStatus;
import vn.chidao.meeting.FindingRecord;
import vn.chidao.meeting.FindingRecords;
import vn.chidao.membership.standing.InBody;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.terms.Body;

/** Puts together what is on record of a committee and the bodies under it. */
@Component
class Histories {

	private final ComplianceRecords records;

	private final FindingRecords findings;

	Histories(ComplianceRecords records, FindingRecords findings) {
		this.records = records;
		this.findings = findings;
	}

	/** The record of bodies of one committee, in a constant number of statements. */
	List<History> of(List<CommitteeView> bodies, DateSpan period) {
		List<UUID> ids = bodies.stream().map((body) -> body.id().value()).toList();
		Map<UUID, List<ComplianceRows.RegularRow>> regular = this.records
			// a window that ends in the period may have begun a year before
			.regular(ids, new DateSpan(period.from().minusYears(1), period.to()))
			.stream()
			.collect(Collectors.groupingBy(ComplianceRows.RegularRow::body));
		Gathered gathered = gather(bodies, ids, period);
		UUID committee = bodies.getFirst().principalId().value();
		List<OwedReport> reports = this.records.reports(committee, period)
			.stream()
			.map(ComplianceRows.ReportRow::owed)
			.toList();
		List<PlanCase> plans = plans(committee, ids, period);
		return bodies.stream()
			.map((body) -> new History(body.id().value(), role(body),
					new History.Life(body.foundingDate(), body.dissolutionDate()),
					regular.getOrDefault(body.id().value(), List.of())
						.stream()
						.map(ComplianceRows.RegularRow::regular)
						.toList(),
					gathered.meetings().getOrDefault(body.id().value(), List.of()),
					new History.Outcomes(gathered.away(), gathered.findings(), reports, plans)))
			.toList();
	}

	private List<PlanCase> plans(UUID committee, Collection<UUID> ids, DateSpan period) {
		return this.records.planSteps(committee, ids, period)
			.stream()
			.collect(Collectors.groupingBy(ComplianceRows.PlanStepRow::id, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(ComplianceRows.PlanStepRow::plan)
			.toList();
	}

	private Gathered gather(List<CommitteeView> bodies, Collection<UUID> ids, DateSpan period) {
		Map<UUID, Presence> presence = presence(this.records.places(ids, period));
		Map<UUID, ComplianceRows.AnnouncedRow> announced = this.records.announced(ids, period)
			.stream()
			.collect(Collectors.toMap(ComplianceRows.AnnouncedRow::meeting, Function.identity()));
		Map<UUID, Body> roles = bodies.stream().collect(Collectors.toMap((body) -> body.id().value(), Histories::role));
		Map<UUID, List<HeldMeeting>> meetings = this.records.meetings(ids, period)
			.stream()
			.collect(Collectors.groupingBy(ComplianceRows.MeetingRow::body, Collectors.mapping((row) -> {
				ComplianceRows.AnnouncedRow told = announced.get(row.id());
				return row.held(roles.getOrDefault(row.body(), Body.COMMITTEE),
						presence.getOrDefault(row.id(), new Presence(0, 0, 0, 0)),
						(told != null) ? told.announced() : null);
			}, Collectors.toList())));
		List<FindingRecord> findings = this.findings.ofMeetings(bodies.stream().map(CommitteeView::id).toList(),
				period.from().atStartOfDay(LegalTime.VIETNAM).toInstant(),
				period.to().plusDays(1).atStartOfDay(LegalTime.VIETNAM).toInstant());
		return new Gathered(meetings,
				this.records.away(ids, period).stream().map(ComplianceRows.AwayRow::away).toList(), findings);
	}

	private static Body role(CommitteeView body) {
		return InBody.role(body.kind());
	}

	private static Map<UUID, Presence> presence(List<ComplianceRows.PlaceRow> rows) {
		Map<UUID, Map<AttendanceStatus, Integer>> filled = new HashMap<>();
		Map<UUID, Integer> members = new HashMap<>();
		for (ComplianceRows.PlaceRow row : rows) {
			int places = row.places().intValue();
			members.merge(row.meeting(), places, Integer::sum);
			if (row.attendance() != null) {
				filled.computeIfAbsent(row.meeting(), (id) -> new EnumMap<>(AttendanceStatus.class))
					.put(row.attendance(), places);
			}
		}
		Map<UUID, Presence> presence = new HashMap<>();
		members.forEach((id, all) -> {
			Map<AttendanceStatus, Integer> of = filled.getOrDefault(id, Map.of());
			presence.put(id, new Presence(all, of.getOrDefault(AttendanceStatus.PRESENT, 0),
					of.getOrDefault(AttendanceStatus.SUBSTITUTED, 0), of.getOrDefault(AttendanceStatus.EXCUSED, 0)));
		});
		return presence;
	}

	/**
	 * What came of meetings.
	 *
	 * @param meetings by body
	 * @param away members who were not there
	 * @param findings what the rules said at the time
	 */
	private record Gathered(Map<UUID, List<HeldMeeting>> meetings, List<Away> away, List<FindingRecord> findings) {
	}

}

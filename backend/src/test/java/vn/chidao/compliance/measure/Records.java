package vn.chidao.compliance.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.FindingRecord;
import vn.chidao.meeting.InvitationId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.FindingView;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.Severity;

/** Writes the record of one committee, and measures it. */
final class Records {

	static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

	private static final UUID COMMITTEE = Ids.next();

	private final List<RegularMeeting> regular = new ArrayList<>();

	private final List<HeldMeeting> meetings = new ArrayList<>();

	private final List<Away> away = new ArrayList<>();

	private final List<FindingRecord> findings = new ArrayList<>();

	private final List<OwedReport> reports = new ArrayList<>();

	private final List<PlanCase> plans = new ArrayList<>();

	private @Nullable LocalDate ended;

	/** The committee's last day. */
	Records until(String lastDay) {
		this.ended = LocalDate.parse(lastDay);
		return this;
	}

	/** Regular meetings, and no more of them. */
	Records met(String... days) {
		for (String day : days) {
			this.regular.add(new RegularMeeting(Ids.next(), "Phiên " + day, LocalDate.parse(day)));
		}
		return this;
	}

	/** A closed regular meeting at eight in the morning. */
	HeldMeeting held(String day, String sent, HeldMeeting.Presence presence) {
		return held(day, sent, presence, null);
	}

	HeldMeeting held(String day, String sent, HeldMeeting.Presence presence,
			HeldMeeting.@Nullable Announced announced) {
		Instant start = Cases.at(day + "T08:00");
		HeldMeeting meeting = new HeldMeeting(Ids.next(), "Phiên " + day,
				new MeetingShape(Body.COMMITTEE, MeetingKind.REGULAR, false, start),
				new HeldMeeting.Dispatched(Cases.at(sent), Cases.CALENDAR.version(), null), start.plusSeconds(10_800),
				presence, announced, true);
		this.meetings.add(meeting);
		return meeting;
	}

	static HeldMeeting.Announced announced(String at, int sent, int acknowledged) {
		return new HeldMeeting.Announced(Cases.at(at), Cases.CALENDAR.version(), sent, acknowledged);
	}

	static HeldMeeting.Presence present(int present, int members) {
		return new HeldMeeting.Presence(members, present, 0, 0);
	}

	Away away(HeldMeeting meeting, String name, boolean substituted, @Nullable String opinionOn) {
		Away gone = new Away(Ids.next(), meeting.id(), name, substituted,
				(opinionOn != null) ? LocalDate.parse(opinionOn) : null);
		this.away.add(gone);
		return gone;
	}

	void found(HeldMeeting meeting, RuleType type, RuleDefinition rule, String key) {
		this.findings.add(finding(meeting.id(), null, type, rule, key, false));
	}

	void found(Away gone, RuleType type, RuleDefinition rule, boolean settled) {
		this.findings.add(finding(gone.meeting(), new InvitationId(gone.invitation()), type, rule, "", settled));
	}

	private static FindingRecord finding(UUID meeting, @Nullable InvitationId invitation, RuleType type,
			RuleDefinition rule, String key, boolean settled) {
		return new FindingRecord(new MeetingId(meeting), invitation, new FindingRecord.Origin(type, rule.code(), key),
				new FindingView(type, Severity.WARN, "như đã ghi", List.of(), List.of(), null),
				new FindingRecord.Versions(null, "1"), settled);
	}

	Records owed(RuleDefinition rule, String reporter, @Nullable String due, @Nullable String submitted) {
		this.reports.add(new OwedReport(Ids.next(), rule.code(), reporter,
				new OwedReport.Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 14)),
				(due != null) ? LocalDate.parse(due) : null, (submitted != null) ? LocalDate.parse(submitted) : null));
		return this;
	}

	/** A plan of two steps whose first was taken, or that came about on a day. */
	Records planned(PlanKind kind, @Nullable Integer year, @Nullable String settledOn) {
		PlanCase.Settled settled = (settledOn != null)
				? new PlanCase.Settled(LocalDate.parse(settledOn), Act.ISSUE, "Ông Trưởng ban", "5/KH-BCĐ") : null;
		this.plans.add(new PlanCase(Ids.next(), COMMITTEE, new PlanCase.What(kind, year, "Kế hoạch"),
				LocalDate.of(2026, 1, 5), new PlanCase.Progress((settled != null) ? 2 : 1, 2), settled));
		return this;
	}

	/** All that is measured of a year, seen from a day. */
	List<Measured> in(int year, String today, RuleDefinition... rules) {
		return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), today, rules);
	}

	List<Measured> between(LocalDate from, LocalDate to, String today, RuleDefinition... rules) {
		return under(List.of(new Regime(FOUNDED, LocalDate.of(2099, 12, 31), null, Arrays.asList(rules))), from, to,
				today);
	}

	List<Measured> under(List<Regime> regimes, LocalDate from, LocalDate to, String today) {
		History history = new History(COMMITTEE, Body.COMMITTEE, new History.Life(FOUNDED, this.ended), this.regular,
				this.meetings, new History.Outcomes(this.away, this.findings, this.reports, this.plans));
		return Measures.of(List.of(history), regimes, new Yardstick(new DateSpan(from, to), LocalDate.parse(today),
				Cases.CALENDAR, (version) -> Cases.CALENDAR));
	}

	static Measured single(List<Measured> all, ComplianceMeasure measure) {
		List<Measured> found = all.stream().filter((each) -> each.place().measure() == measure).toList();
		if (found.size() != 1) {
			throw new AssertionError(measure + ": " + found);
		}
		return found.getFirst();
	}

	static LocalDate day(HeldMeeting meeting) {
		return LegalTime.dayOf(meeting.shape().startsAt());
	}

}

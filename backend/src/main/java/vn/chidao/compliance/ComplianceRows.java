package vn.chidao.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.compliance.measure.Away;
import vn.chidao.compliance.measure.HeldMeeting;
import vn.chidao.compliance.measure.OwedReport;
import vn.chidao.compliance.measure.PlanCase;
import vn.chidao.compliance.measure.RegularMeeting;
import vn.chidao.meeting.AttendanceStatus;
import vn.chidao.meeting.MeetingKind;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.PlanKind;

/** Rows of the statements that read the record. */
final class ComplianceRows {

	private ComplianceRows() {
	}

	/** A meeting that was convened. */
	record MeetingRow(UUID id, UUID body, String title, MeetingKind kind, Boolean extended, Instant startsAt,
			@Nullable Instant convokedAt, @Nullable String calendar, @Nullable UUID regulation,
			@Nullable Instant closedAt, Long conclusions) {

		HeldMeeting held(Body role, HeldMeeting.Presence presence, HeldMeeting.@Nullable Announced announced) {
			MeetingShape shape = new MeetingShape(role,
					vn.chidao.regulation.engine.terms.MeetingKind.valueOf(this.kind.name()), this.extended,
					this.startsAt);
			Instant sent = (this.convokedAt != null) ? this.convokedAt : this.startsAt;
			return new HeldMeeting(
					this.id, this.title, shape, new HeldMeeting.Dispatched(sent,
							(this.calendar != null) ? Integer.valueOf(this.calendar) : null, this.regulation),
					this.closedAt, presence, announced, this.conclusions > 0);
		}

	}

	/** How many members' places of a closed meeting were filled in which way. */
	record PlaceRow(UUID meeting, @Nullable AttendanceStatus attendance, Long places) {
	}

	/** A member who was away. */
	record AwayRow(UUID invitation, UUID meeting, String name, @Nullable String honorific, AttendanceStatus attendance,
			@Nullable Instant opinionAt) {

		Away away() {
			return new Away(this.invitation, this.meeting, called(this.honorific, this.name),
					this.attendance == AttendanceStatus.SUBSTITUTED,
					(this.opinionAt != null) ? LegalTime.dayOf(this.opinionAt) : null);
		}

	}

	/** A notice of conclusions with its deliveries. */
	record AnnouncedRow(UUID meeting, Instant issuedAt, @Nullable Integer calendar, Long sent, Long acknowledged) {

		HeldMeeting.Announced announced() {
			return new HeldMeeting.Announced(this.issuedAt, this.calendar, this.sent.intValue(),
					this.acknowledged.intValue());
		}

	}

	/** A regular meeting that was held. */
	record RegularRow(UUID id, UUID body, String title, Instant startsAt) {

		RegularMeeting regular() {
			return new RegularMeeting(this.id, this.title, LegalTime.dayOf(this.startsAt));
		}

	}

	/** A report that is owed. */
	record ReportRow(UUID id, String rule, String name, @Nullable String honorific, LocalDate from, LocalDate to,
			@Nullable LocalDate due, @Nullable LocalDate submittedOn) {

		OwedReport owed() {
			return new OwedReport(this.id, this.rule, called(this.honorific, this.name),
					new OwedReport.Span(this.from, this.to), this.due, this.submittedOn);
		}

	}

	/** A step of a programme or plan. */
	record PlanStepRow(UUID id, UUID body, PlanKind kind, @Nullable Integer year, String title, LocalDate openedOn,
			Act act, @Nullable Instant takenAt, @Nullable String document, @Nullable String name,
			@Nullable String honorific) {

		/** The plan whose steps these are. */
		static PlanCase plan(List<PlanStepRow> steps) {
			PlanStepRow any = steps.getFirst();
			int taken = Math.toIntExact(steps.stream().filter((step) -> step.takenAt() != null).count());
			return new PlanCase(any.id(), any.body(), new PlanCase.What(any.kind(), any.year(), any.title()),
					any.openedOn(), new PlanCase.Progress(taken, steps.size()), settled(steps));
		}

		private static PlanCase.@Nullable Settled settled(List<PlanStepRow> steps) {
			PlanStepRow last = steps.getLast();
			Instant takenAt = last.takenAt();
			if (takenAt == null || last.name() == null) {
				return null;
			}
			String document = steps.stream()
				.map(PlanStepRow::document)
				.filter(Objects::nonNull)
				.reduce((earlier, later) -> later)
				.orElse(null);
			return new PlanCase.Settled(LegalTime.dayOf(takenAt), last.act(), called(last.honorific(), last.name()),
					document);
		}

	}

	private static String called(@Nullable String honorific, String name) {
		return (honorific != null) ? honorific + " " + name : name;
	}

}

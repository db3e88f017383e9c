package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.FindingRecord;
import vn.chidao.regulation.engine.terms.Body;

/**
 * What is on record of one body.
 *
 * @param body the body
 * @param role which of the regulation's bodies it is
 * @param life the days on which it existed
 * @param regular its regular meetings, from one before the period on, in order
 * @param meetings its meetings in the period, in order
 * @param outcomes what came of them
 */
public record History(UUID body, Body role, Life life, List<RegularMeeting> regular, List<HeldMeeting> meetings,
		Outcomes outcomes) {

	/** Its first day. */
	LocalDate since() {
		return this.life.from();
	}

	/** Nothing is asked of a body that is no more. */
	boolean hasEndedBefore(LocalDate day) {
		return this.life.to() != null && this.life.to().isBefore(day);
	}

	/** A day, or the last day of the body where it comes first. */
	LocalDate within(LocalDate day) {
		return (this.life.to() != null && this.life.to().isBefore(day)) ? this.life.to() : day;
	}

	/** A regular meeting by its day. */
	RegularMeeting regularOn(LocalDate day) {
		return this.regular.stream().filter((meeting) -> meeting.day().equals(day)).findFirst().orElseThrow();
	}

	/** The same, but only some of the meetings and reports. */
	History restrictedTo(Predicate<HeldMeeting> some, Predicate<OwedReport> reports) {
		return new History(this.body, this.role, this.life, this.regular, this.meetings.stream().filter(some).toList(),
				new Outcomes(this.outcomes.away(), this.outcomes.findings(),
						this.outcomes.reports().stream().filter(reports).toList(), this.outcomes.plans()));
	}

	/**
	 * The days on which a body existed.
	 *
	 * @param from its first day
	 * @param to its last day, null while it exists
	 */
	public record Life(LocalDate from, @Nullable LocalDate to) {

		boolean contains(LocalDate day) {
			return !this.from.isAfter(day) && (this.to == null || !this.to.isBefore(day));
		}

	}

	/**
	 * What came of meetings, and what is owed besides.
	 *
	 * @param away members who were not there
	 * @param findings what the rules said at the time
	 * @param reports reports owed in the period
	 * @param plans programmes and plans of the body for the years of the period
	 */
	public record Outcomes(List<Away> away, List<FindingRecord> findings, List<OwedReport> reports,
			List<PlanCase> plans) {

		public Outcomes {
			away = List.copyOf(away);
			findings = List.copyOf(findings);
			reports = List.copyOf(reports);
			plans = List.copyOf(plans);
		}

	}

}

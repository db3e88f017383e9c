package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What one judgement is about.
 *
 * @param kind what kind of thing
 * @param id of the thing; null for a span of time
 * @param day the legal day it falls on, or the first of a span
 * @param until the same day, or the last of a span
 */
public record CaseRef(Kind kind, @Nullable UUID id, LocalDate day, LocalDate until) {

	static CaseRef meeting(HeldMeeting meeting) {
		return new CaseRef(Kind.MEETING, meeting.id(), meeting.day(), meeting.day());
	}

	static CaseRef window(LocalDate from, LocalDate until) {
		return new CaseRef(Kind.WINDOW, null, from, until);
	}

	/** What can be judged. */
	public enum Kind {

		/** A meeting. */
		MEETING,

		/** A member's place at a meeting. */
		INVITATION,

		/** A span in which something is due. */
		WINDOW,

		/** A report. */
		REPORT,

		/** A year's programme. */
		YEARLY_PROGRAMME,

		/** A year's plan. */
		YEARLY_PLAN,

		/** A year's plan of inspections. */
		INSPECTION_PLAN,

		/** A programme or plan by itself. */
		PLAN

	}

}

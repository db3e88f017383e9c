package vn.chidao.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A meeting of the story.
 *
 * @param kind {@code REGULAR} or {@code AD_HOC}
 * @param extended whether agencies outside the committee take part
 * @param start when it starts
 * @param title its title
 * @param content what the invitation says
 * @param items its agenda
 */
record Session(String kind, boolean extended, LocalDateTime start, String title, String content, List<Item> items) {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	/** The Tuesday morning of the week of a day. */
	static LocalDateTime morningIn(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY)).atTime(MORNING);
	}

	LocalDate day() {
		return this.start.toLocalDate();
	}

	/**
	 * One item of the agenda, what was decided on it and, where something follows, the
	 * conclusion.
	 *
	 * @param subject class of the subject
	 * @param title its title
	 * @param conclusion words of the conclusion, blank where nothing follows
	 */
	record Item(String subject, String title, String conclusion) {

		/** Whether the majority decides: Điều 3 khoản 2. */
		boolean isVoted() {
			return List.of("PLAN", "PROGRAMME", "DIRECTION").contains(this.subject);
		}

	}

}

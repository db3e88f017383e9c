package vn.chidao.compliance.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.chidao.calendar.CountedMoment;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.rules.DateSpan;

/**
 * What a date is looked for.
 *
 * @param today the present day
 * @param window the days in which the meeting is due, null where no text says
 * @param calendar the working calendar
 * @param latestDispatch by when notice of a meeting that starts then goes out, empty
 * where no text says
 * @param people who should be there
 */
public record Occasion(LocalDate today, @Nullable DateSpan window, WorkingCalendar calendar,
		Function<LocalDateTime, Optional<CountedMoment>> latestDispatch, People people) {

	boolean isOverdue() {
		return this.window != null && this.window.to().isBefore(this.today);
	}

	boolean isInWindow(LocalDate day) {
		return this.window != null && this.window.contains(day);
	}

	/**
	 * Who should be there.
	 *
	 * @param members opaque names, each once
	 * @param head the one without whom nothing goes, null where the post is vacant
	 * @param engagements what else they are invited to
	 */
	public record People(List<String> members, @Nullable String head, List<Engagement> engagements) {

		List<String> busyAt(LocalDateTime start) {
			return this.members.stream()
				.filter((member) -> this.engagements.stream()
					.anyMatch((engagement) -> engagement.person().equals(member) && engagement.clashesWith(start)))
				.toList();
		}

	}

}

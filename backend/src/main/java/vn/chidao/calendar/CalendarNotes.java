package vn.chidao.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;

/**
 * Says in Vietnamese what changed in the calendar, for its versions and for the trail.
 */
@Component
class CalendarNotes {

	/** As long as the note of a version may be. */
	private static final int LONGEST = 500;

	private final Messages messages;

	private final AuditTrail audit;

	CalendarNotes(Messages messages, AuditTrail audit) {
		this.messages = messages;
		this.audit = audit;
	}

	String of(LocalDate date, @Nullable CalendarDay day) {
		String note = full(date, day);
		return (note.length() > LONGEST) ? note.substring(0, LONGEST - 1) + "…" : note;
	}

	void record(LocalDate date, @Nullable CalendarDay day) {
		this.audit.record((day != null) ? CalendarAction.PUT_CALENDAR_DAY : CalendarAction.REMOVE_CALENDAR_DAY,
				WorkingCalendarId.ofYear(date.getYear()), full(date, day));
	}

	private String full(LocalDate date, @Nullable CalendarDay day) {
		return (day == null) ? this.messages.in(Languages.VIETNAMESE, "calendar.note.removed", date)
				: this.messages.in(Languages.VIETNAMESE, "calendar.note.put", date, day.name().vi(),
						this.messages.in(Languages.VIETNAMESE, "calendar.kind." + day.kind()), day.source().document());
	}

}

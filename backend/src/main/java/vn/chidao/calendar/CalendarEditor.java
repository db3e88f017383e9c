package vn.chidao.calendar;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes versions of the calendar. This node counts by the new one from the commit on,
 * the others within a minute.
 */
@Component
class CalendarEditor {

	private final CalendarStore store;

	private final StoredCalendars calendars;

	private final Clock clock;

	CalendarEditor(CalendarStore store, StoredCalendars calendars, Clock clock) {
		this.store = store;
		this.calendars = calendars;
		this.clock = clock;
	}

	/** The newest calendar, which nobody else changes until the transaction ends. */
	WorkingCalendar locked() {
		return this.calendars.version(this.store.newestLocked());
	}

	WorkingCalendar newest() {
		return this.calendars.version(this.store.newest());
	}

	void publish(WorkingCalendar before, LocalDate date, @Nullable CalendarDay day, String note) {
		int version = before.version() + 1;
		this.store.publish(version, this.clock.instant(), note);
		this.store.end(date, before.version());
		if (day != null) {
			this.store.begin(day, version);
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				CalendarEditor.this.calendars.lookAgain();
			}
		});
	}

}

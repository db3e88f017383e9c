package vn.chidao.calendar;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.BadInputException;
import vn.chidao.platform.graphql.NodeLoader;

/**
 * Shows years of the working calendar as they are now, on every node at once, or as they
 * were in an older version.
 */
@Component
@Transactional(readOnly = true)
class CalendarReader implements NodeLoader {

	private final CalendarStore store;

	CalendarReader(CalendarStore store) {
		this.store = store;
	}

	WorkingCalendarView year(int year) {
		return year(year, null);
	}

	/** A version that never was is a mistake of the one who asks. */
	WorkingCalendarView year(int year, @Nullable Integer version) {
		if (!CalendarYears.isValid(year)) {
			throw new BadInputException("error.argument", "year");
		}
		int newest = this.store.newest();
		if (version != null && (version < 1 || version > newest)) {
			throw new BadInputException("error.argument", "version");
		}
		return view(year, (version != null) ? version : newest, newest, this.store.days(year, year));
	}

	@Override
	public String typeName() {
		return "WorkingCalendar";
	}

	@Override
	public Map<UUID, WorkingCalendarView> load(Collection<UUID> ids) {
		List<WorkingCalendarId> wanted = ids.stream()
			.map(WorkingCalendarId::new)
			.filter(WorkingCalendarId::isOfAYear)
			.toList();
		if (wanted.isEmpty()) {
			return Map.of();
		}
		int newest = this.store.newest();
		IntSummaryStatistics years = wanted.stream().mapToInt(WorkingCalendarId::year).summaryStatistics();
		List<CalendarStore.StoredDay> days = this.store.days(years.getMin(), years.getMax());
		return wanted.stream()
			.filter((id) -> id.version() <= newest)
			.collect(Collectors.toMap(WorkingCalendarId::value,
					(id) -> view(id.year(), id.isNewest() ? newest : id.version(), newest, days)));
	}

	private static WorkingCalendarView view(int year, int version, int newest, List<CalendarStore.StoredDay> stored) {
		List<CalendarDayView> days = stored.stream()
			.filter((day) -> day.isIn(version))
			.map(CalendarStore.StoredDay::day)
			.filter((day) -> day.date().getYear() == year)
			.toList();
		boolean provisional = days.isEmpty() || days.stream().anyMatch(CalendarDayView::provisional);
		WorkingCalendarId id = (version == newest) ? WorkingCalendarId.ofYear(year)
				: WorkingCalendarId.ofVersion(year, version);
		return new WorkingCalendarView(id, year, version, newest, provisional, days);
	}

}

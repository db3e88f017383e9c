package vn.chidao.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.BadInputException;
import vn.chidao.platform.graphql.NodeLoader;

/**
 * Shows years of the working calendar as they are now, on every node at once.
 */
@Component
@Transactional(readOnly = true)
class CalendarReader implements NodeLoader {

	private final CalendarStore store;

	CalendarReader(CalendarStore store) {
		this.store = store;
	}

	WorkingCalendarView year(int year) {
		if (!CalendarYears.isValid(year)) {
			throw new BadInputException("error.argument", "year");
		}
		return view(year, this.store.newest(), this.store.days(year, year));
	}

	@Override
	public String typeName() {
		return "WorkingCalendar";
	}

	@Override
	public Map<UUID, WorkingCalendarView> load(Collection<UUID> ids) {
		List<Integer> years = ids.stream()
			.map(WorkingCalendarId::new)
			.filter(WorkingCalendarId::isOfAYear)
			.map(WorkingCalendarId::year)
			.distinct()
			.sorted()
			.toList();
		if (years.isEmpty()) {
			return Map.of();
		}
		int version = this.store.newest();
		List<CalendarDayView> days = this.store.days(years.getFirst(), years.getLast());
		return years.stream()
			.map((year) -> view(year, version, days.stream().filter((day) -> day.date().getYear() == year).toList()))
			.collect(Collectors.toMap((view) -> view.id().value(), Function.identity()));
	}

	private static WorkingCalendarView view(int year, int version, List<CalendarDayView> days) {
		boolean provisional = days.isEmpty() || days.stream().anyMatch(CalendarDayView::provisional);
		return new WorkingCalendarView(WorkingCalendarId.ofYear(year), year, version, provisional, days);
	}

}

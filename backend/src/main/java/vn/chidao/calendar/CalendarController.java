package vn.chidao.calendar;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.text.Messages;
import vn.chidao.security.Access;

/**
 * The working calendar over GraphQL.
 */
@Controller
class CalendarController {

	private final CalendarReader reader;

	private final CalendarService service;

	private final Access access;

	private final Messages messages;

	CalendarController(CalendarReader reader, CalendarService service, Access access, Messages messages) {
		this.reader = reader;
		this.service = service;
		this.access = access;
		this.messages = messages;
	}

	@QueryMapping
	WorkingCalendarView workingCalendar(@Argument int year, @Argument @Nullable Integer version) {
		return this.reader.year(year, version);
	}

	@QueryMapping
	CalendarChangeImpact calendarChangeImpact(@Argument LocalDate date, @Argument @Nullable DayKind kind) {
		return this.service.impact(date, kind);
	}

	@MutationMapping
	ChangedCalendar putCalendarDay(@Argument PutCalendarDay input) {
		return this.service.put(input);
	}

	@MutationMapping
	ChangedCalendar removeCalendarDay(@Argument RemoveCalendarDay input) {
		return this.service.remove(input);
	}

	@SchemaMapping(typeName = "WorkingCalendar")
	boolean viewerCanEditCalendar(WorkingCalendarView calendar) {
		return calendar.isNewest() && this.access.can(CalendarAction.PUT_CALENDAR_DAY);
	}

	@SchemaMapping(typeName = "CalendarDay", field = "name")
	String name(CalendarDayView day) {
		return this.messages.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? day.nameEn() : day.nameVi();
	}

}

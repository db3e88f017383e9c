package vn.chidao.meeting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.calendar.Calendars;
import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The office changes the calendar: what is open moves on confirmation, what was judged
 * stays.
 */
@IntegrationTest
class CalendarChangeControllerTests {

	private static final String YEAR = """
			query($year: Int!) {
				workingCalendar(year: $year) {
					id version provisional viewerCanEditCalendar days { date kind name source provisional version }
				}
			}""";

	private static final String PAYLOAD = """
			{
				calendar { version days { date kind } }
				movedDeadlines { kind meetingId title committee before after }
				userErrors { __typename message path }
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Autowired
	private Calendars calendars;

	@Autowired
	private Statements statements;

	@Test
	void aDayIsEnteredSupersededAndRemovedAndOldVersionsStay() {
		LocalDate day = LocalDate.of(2033, 6, 15);
		int version = version();
		assertDone(put(day, "HOLIDAY", version, false));
		assertThat(this.calendars.current().version()).isEqualTo(version + 1);
		assertThat(this.calendars.current().isWorkingDay(day)).isFalse();
		assertDone(put(day, "SWAPPED_OFF", version + 1, false));
		GraphQlTester.Response removed = remove(day, version + 2, false);
		assertDone(removed);
		removed.path("it.calendar.days[*].date")
			.entityList(String.class)
			.satisfies((days) -> assertThat(days).doesNotContain(day.toString()));
		assertThat(this.calendars.current().isWorkingDay(day)).isTrue();
		assertThat(this.calendars.version(version + 1).specialDay(day)).get()
			.extracting((entry) -> entry.kind().name())
			.isEqualTo("HOLIDAY");
		assertThat(this.calendars.version(version).specialDay(day)).isEmpty();
	}

	@Test
	void anOlderVersionIsShownAsItWasAndCannotBeChanged() {
		LocalDate day = LocalDate.of(2034, 6, 14);
		int version = version();
		assertDone(put(day, "HOLIDAY", version, false));
		assertDone(remove(day, version + 1, false));
		GraphQlTester.Response then = inVersion(2034, version + 1);
		then.path("workingCalendar.days[*].date").entityList(String.class).contains(day.toString());
		then.path("workingCalendar.version").entity(Integer.class).isEqualTo(version + 1);
		then.path("workingCalendar.newestVersion").entity(Integer.class).isEqualTo(version + 2);
		then.path("workingCalendar.viewerCanEditCalendar").entity(Boolean.class).isEqualTo(false);
		this.api.asAdmin()
			.document("query($id: ID!) { node(id: $id) { ... on WorkingCalendar { version year } } }")
			.variable("id", then.path("workingCalendar.id").entity(String.class).get())
			.execute()
			.path("node.version")
			.entity(Integer.class)
			.isEqualTo(version + 1);
		inVersion(2034, version).path("workingCalendar.days[*].date")
			.entityList(String.class)
			.satisfies((days) -> assertThat(days).doesNotContain(day.toString()));
		inVersion(2034, version + 3).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
	}

	@Test
	void everyChangeIsInTheTrail() {
		LocalDate day = LocalDate.of(2033, 7, 13);
		assertDone(put(day, "HOLIDAY", version(), false));
		String id = year(2033).path("workingCalendar.id").entity(String.class).get();
		this.api.asAdmin()
			.document("query($id: ID!) { auditTrail(objectId: $id, first: 5) { nodes { action summary } } }")
			.variable("id", id)
			.execute()
			.path("auditTrail.nodes[0].summary")
			.entity(String.class)
			.isEqualTo("Lịch làm việc: 13/07/2033 là ngày nghỉ lễ (Ngày thử); căn cứ: Thông báo thử");
	}

	@Test
	void anOpenDeadlineMovesOnlyAfterConfirmation() {
		MeetingScene it = scene("dời hạn");
		String meeting = it.prepared("REGULAR", 45);
		Instant before = dispatch(it, meeting);
		LocalDate day = workingDayBetween(it, meeting);
		impact(day, "HOLIDAY").path("calendarChangeImpact.movedDeadlines[*].meetingId")
			.entityList(String.class)
			.contains(meeting);
		int version = version();
		GraphQlTester.Response asked = put(day, "HOLIDAY", version, false);
		asked.path("it.userErrors[0].path[0]").entity(String.class).isEqualTo("confirmed");
		asked.path("it.movedDeadlines[*].committee").entityList(String.class).contains("BCĐ dời hạn");
		assertThat(version()).isEqualTo(version);
		assertThat(dispatch(it, meeting)).isEqualTo(before);
		assertDone(put(day, "HOLIDAY", version, true));
		assertThat(dispatch(it, meeting)).isBefore(before);
		assertDone(remove(day, version + 1, true));
		assertThat(dispatch(it, meeting)).isEqualTo(before);
	}

	@Test
	void aDayThatAConvenedMeetingWasJudgedOverIsOnlySuperseded() {
		MeetingScene it = scene("đã xét");
		String draft = it.prepared("REGULAR", 70);
		LocalDate day = workingDayBetween(it, draft);
		assertDone(put(day, "HOLIDAY", version(), true));
		it.act("truong", "convokeMeeting", "meeting { id }", it.versioned("truong", draft))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		Instant judged = dispatch(it, draft);
		GraphQlTester.Response refused = remove(day, version(), true);
		refused.path("it.userErrors[0].__typename").entity(String.class).isEqualTo("IllegalMove");
		refused.path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("Hãy sửa ngày đó"));
		assertDone(put(day, "WORKING", version(), true));
		assertThat(this.calendars.current().isWorkingDay(day)).isTrue();
		assertThat(dispatch(it, draft)).isEqualTo(judged);
	}

	@Test
	void aDayThatHasPassedStays() {
		remove(LocalDate.of(2024, 9, 2), version(), true).path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("đã qua"));
	}

	@Test
	void whatDoesNotSuitItsDayIsRefusedAtItsField() {
		int version = version();
		assertField(put(LocalDate.of(2033, 6, 18), "COMPENSATORY", version, false), "kind");
		assertField(put(LocalDate.of(2033, 6, 17), "MAKE_UP_WORKING", version, false), "kind");
		assertField(put(LocalDate.of(2033, 6, 17), "WORKING", version, false), "kind");
		assertField(put(LocalDate.of(2060, 6, 17), "HOLIDAY", version, false), "date");
		assertField(remove(LocalDate.of(2033, 6, 17), version, false), "date");
		assertThat(version()).isEqualTo(version);
	}

	@Test
	void whoReadAnOlderVersionIsToldSo() {
		put(LocalDate.of(2033, 6, 20), "HOLIDAY", version() - 1, false).path("it.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("StaleVersion");
	}

	@Test
	void everybodyReadsTheCalendarAndOnlyAdministratorsSeeWhatMoves() {
		HttpGraphQlTester somebody = this.api.as("nguoidoclich", Role.MEMBER);
		somebody.document(YEAR)
			.variable("year", 2026)
			.execute()
			.path("workingCalendar.viewerCanEditCalendar")
			.entity(Boolean.class)
			.isEqualTo(false);
		somebody.document("{ calendarChangeImpact(date: \"2033-06-21\", kind: HOLIDAY) { calendarVersion } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
		year(2030).path("workingCalendar.provisional").entity(Boolean.class).isEqualTo(true);
	}

	@Test
	void aYearTakesTheSameStatementsHoweverManyItsDays() {
		List<String> empty = this.statements.during(() -> year(1990));
		List<String> full = this.statements.during(() -> year(2026));
		assertThat(full).hasSameSizeAs(empty).hasSizeLessThanOrEqualTo(4);
	}

	private LocalDate workingDayBetween(MeetingScene it, String meeting) {
		LocalDate day = LegalTime.dayOf(startsAt(it, meeting)).minusDays(1);
		while (!this.calendars.current().isWorkingDay(day) || day.getDayOfWeek() == DayOfWeek.SATURDAY
				|| day.getDayOfWeek() == DayOfWeek.SUNDAY) {
			day = day.minusDays(1);
		}
		return day;
	}

	private static Instant startsAt(MeetingScene it, String meeting) {
		return Instant.parse(it.ask("thuky", "query($id: ID!) { meeting(id: $id) { startsAt } }", Map.of("id", meeting))
			.path("meeting.startsAt")
			.entity(String.class)
			.get());
	}

	private static Instant dispatch(MeetingScene it, String meeting) {
		return Instant.parse(it.ask("thuky", "query($id: ID!) { meeting(id: $id) { dispatchDeadline { latestAt } } }",
				Map.of("id", meeting))
			.path("meeting.dispatchDeadline.latestAt")
			.entity(String.class)
			.get());
	}

	private int version() {
		return year(2026).path("workingCalendar.version").entity(Integer.class).get();
	}

	private GraphQlTester.Response year(int year) {
		return this.api.asAdmin().document(YEAR).variable("year", year).execute();
	}

	private GraphQlTester.Response inVersion(int year, int version) {
		return this.api.asAdmin().document("""
				query($year: Int!, $version: Int) {
					workingCalendar(year: $year, version: $version) {
						id version newestVersion viewerCanEditCalendar days { date }
					}
				}""").variable("year", year).variable("version", version).execute();
	}

	private GraphQlTester.Response impact(LocalDate day, String kind) {
		return this.api.asAdmin().document("""
				query($date: Date!, $kind: DayKind) {
					calendarChangeImpact(date: $date, kind: $kind) {
						calendarVersion movedDeadlines { meetingId before after }
					}
				}""").variable("date", day.toString()).variable("kind", kind).execute();
	}

	private GraphQlTester.Response put(LocalDate day, String kind, int version, boolean confirmed) {
		Map<String, Object> input = new HashMap<>(
				Map.of("date", day.toString(), "kind", kind, "name", "Ngày thử", "source", "Thông báo thử"));
		input.put("expectedVersion", version);
		input.put("confirmed", confirmed);
		return act("mutation($input: PutCalendarDayInput!) { it: putCalendarDay(input: $input) " + PAYLOAD + " }",
				input);
	}

	private GraphQlTester.Response remove(LocalDate day, int version, boolean confirmed) {
		return act("mutation($input: RemoveCalendarDayInput!) { it: removeCalendarDay(input: $input) " + PAYLOAD + " }",
				Map.of("date", day.toString(), "expectedVersion", version, "confirmed", confirmed));
	}

	private GraphQlTester.Response act(String document, Map<String, Object> input) {
		return this.api.asAdmin().document(document).variable("input", input).execute();
	}

	private static void assertDone(GraphQlTester.Response response) {
		response.path("it.userErrors").entityList(Object.class).hasSize(0);
	}

	private static void assertField(GraphQlTester.Response response, String field) {
		response.path("it.userErrors[0].path[0]").entity(String.class).isEqualTo(field);
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

}

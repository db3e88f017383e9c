package vn.chidao.meeting;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.calendar.Calendars;
import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;

/**
 * A day off over which a notice of conclusions was judged is superseded, never removed.
 */
@IntegrationTest
class JudgedDayControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Autowired
	private Calendars calendars;

	@Autowired
	private Clock clock;

	@Test
	void aDayOffBehindANoticeThatWentOutIsNotRemovedButChanged() {
		LocalDate day = Stream.iterate(LegalTime.today(this.clock).plusDays(1), (next) -> next.plusDays(1))
			.filter((next) -> next.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
					&& this.calendars.current().isWorkingDay(next))
			.findFirst()
			.orElseThrow();
		Mutation.done(put(day, "HOLIDAY"));
		MeetingScene it = new MeetingScene("ngày đã xét", this.api, this.mvc, this.scene);
		it.act("totruong", "issueConclusionNotice", "notice { id }", Map.of("meetingId", it.concluded()))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		Mutation
			.send(this.api.asAdmin(), "removeCalendarDay", "calendar { version }",
					Map.of("date", day.toString(), "expectedVersion", version(), "confirmed", true))
			.path("it.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
		Mutation.done(put(day, "WORKING"));
	}

	private GraphQlTester.Response put(LocalDate day, String kind) {
		return Mutation.send(this.api.asAdmin(), "putCalendarDay", "calendar { version }",
				Map.of("date", day.toString(), "kind", kind, "name", "Ngày nghỉ đã xét", "source", "Quyết định thử",
						"expectedVersion", version(), "confirmed", true));
	}

	private int version() {
		return this.calendars.current().version();
	}

}

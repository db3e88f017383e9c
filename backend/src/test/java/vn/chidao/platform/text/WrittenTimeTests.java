package vn.chidao.platform.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenTimeTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

	private final WrittenTime vietnamese = WrittenTime.in(Languages.VIETNAMESE);

	private final WrittenTime english = WrittenTime.in(Locale.ENGLISH);

	@Test
	void aDayIsWrittenAsOfficialDocumentsWriteIt() {
		assertThat(this.vietnamese.day(DAY)).isEqualTo("05/10/2026");
		assertThat(this.vietnamese.day(MonthDay.from(DAY))).isEqualTo("5/10");
	}

	@Test
	void anEnglishDayNamesItsMonth() {
		assertThat(this.english.day(DAY)).isEqualTo("5 Oct 2026");
		assertThat(this.english.day(MonthDay.from(DAY))).isEqualTo("5 Oct");
	}

	@Test
	void englishMonthsAreSpelledAsOnTheScreens() {
		List<String> months = IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> this.english.day(MonthDay.of(month, 1)).substring(2))
			.toList();
		assertThat(months).containsExactly("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov",
				"Dec");
	}

	@Test
	void aMomentNamesTheDayOfTheWeek() {
		LocalDateTime monday = DAY.atTime(8, 5);
		assertThat(IntStream.range(0, 7).mapToObj((days) -> this.vietnamese.moment(monday.plusDays(days))))
			.containsExactly("08:05 thứ Hai 05/10/2026", "08:05 thứ Ba 06/10/2026", "08:05 thứ Tư 07/10/2026",
					"08:05 thứ Năm 08/10/2026", "08:05 thứ Sáu 09/10/2026", "08:05 thứ Bảy 10/10/2026",
					"08:05 Chủ nhật 11/10/2026");
		assertThat(this.english.moment(monday)).isEqualTo("08:05 Monday 5 Oct 2026");
	}

	@Test
	void anInstantIsToldInTheTimeOfVietnam() {
		assertThat(this.english.moment(Instant.parse("2026-10-04T18:30:00Z"))).isEqualTo("01:30 Monday 5 Oct 2026");
	}

	@Test
	void anotherLanguageIsWrittenTheVietnameseWay() {
		assertThat(WrittenTime.in(Locale.FRENCH)).isSameAs(this.vietnamese);
		assertThat(WrittenTime.in(Locale.US)).isSameAs(this.english);
	}

	@Test
	void messagesWriteDaysInTheLanguageTheyAreIn() {
		Messages messages = new Messages(new TextConfiguration().messageSource());
		assertThat(messages.in(Languages.VIETNAMESE, "compliance.case.window", DAY, DAY.plusDays(1)))
			.isEqualTo("Kỳ 05/10/2026 – 06/10/2026");
		assertThat(messages.in(Locale.ENGLISH, "compliance.case.window", DAY, DAY.plusDays(1)))
			.isEqualTo("Period 5 Oct 2026 – 6 Oct 2026");
		assertThat(messages.in(Locale.ENGLISH, "compliance.notice.sentOnly", Instant.parse("2026-10-05T01:05:00Z")))
			.isEqualTo("Sent at 08:05 Monday 5 Oct 2026");
	}

}

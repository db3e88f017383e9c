package vn.chidao.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.assertj.core.data.TemporalUnitWithinOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.cases.JudgedCase;
import vn.chidao.regulation.cases.JudgedCases;
import vn.chidao.regulation.engine.facts.ConclusionNoticeFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** When and by whom conclusions were made known, for rules to be tried on. */
@IntegrationTest
class ToldConclusionsModuleTests {

	private static final TemporalUnitWithinOffset A_MINUTE = new TemporalUnitWithinOffset(1, ChronoUnit.MINUTES);

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ObjectProvider<JudgedCases> sources;

	@Test
	void whatNobodyHasMadeKnownCountsAsOfNow() {
		MeetingScene it = scene("kết luận chưa gửi");
		ConclusionNoticeFacts told = told(it, it.concluded());
		assertThat(told.body()).isEqualTo(Body.COMMITTEE);
		assertThat(told.notice().issuedAt()).isNull();
		assertThat(told.notice().sender()).isEmpty();
		assertThat(told.asOf()).isCloseTo(Instant.now(), A_MINUTE);
	}

	@Test
	void theTimeIsCountedFromTheCloseOfTheMeeting() {
		MeetingScene it = scene("kết luận họp đã lâu");
		String meeting = it.concluded();
		Instant closed = Instant.now().minus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
		this.jdbc.sql("update meeting set closed_at = :closed where id = :id")
			.param("closed", closed.toString().replace("T", " ").replace("Z", ""))
			.param("id", UuidBytes.of(MeetingId.of(meeting).value()))
			.update();
		assertThat(told(it, meeting).closedAt()).isEqualTo(closed);
	}

	@Test
	void aNoticeTellsWhenItWasIssuedAndAsWhatItsSenderActs() {
		MeetingScene it = scene("kết luận đã gửi");
		String meeting = it.concluded();
		MeetingScene.id(it.act("totruong", "issueConclusionNotice", "notice { id }", Map.of("meetingId", meeting)),
				"notice");
		ConclusionNoticeFacts.Notice notice = told(it, meeting).notice();
		assertThat(notice.issuedAt()).isCloseTo(Instant.now(), A_MINUTE);
		assertThat(notice.sender()).containsExactly(Capacity.post(Body.HELPER, PostRole.TEAM_LEADER));
	}

	@Test
	void aMeetingThatCameToNoConclusionOwesNoNotice() {
		MeetingScene it = scene("họp không kết luận");
		String meeting = it.opened("AD_HOC");
		MeetingScene.id(it.act("thuky", "closeMeeting", "meeting { id }", it.versioned("thuky", meeting)), "meeting");
		assertThat(new JudgedAgain(this.sources).facts(it, meeting, ConclusionNoticeFacts.class)).isEmpty();
	}

	@Test
	void aCaseIsNamedAfterItsMeetingAndStandsOnItsDayInTheSpanInWhichItClosed() {
		MeetingScene it = scene("kết luận trong kỳ");
		it.concluded();
		LocalDate today = LocalDate.now(LegalTime.VIETNAM);
		assertThat(told(it, today, today)).singleElement().satisfies((one) -> {
			assertThat(one.title()).contains("Phiên họp kết luận trong kỳ");
			assertThat(one.on()).isEqualTo(JudgedAgain.dayOfMeeting(30));
		});
		assertThat(told(it, today.minusDays(9), today.minusDays(1))).isEmpty();
		assertThat(told(it, today.plusDays(1), today.plusDays(9))).isEmpty();
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

	private ConclusionNoticeFacts told(MeetingScene it, String meeting) {
		return new JudgedAgain(this.sources).facts(it, meeting, ConclusionNoticeFacts.class).getFirst();
	}

	private List<JudgedCase> told(MeetingScene it, LocalDate from, LocalDate to) {
		return new JudgedAgain(this.sources).cases(it, from, to)
			.stream()
			.filter((one) -> one.facts().stream().anyMatch(ConclusionNoticeFacts.class::isInstance))
			.toList();
	}

}

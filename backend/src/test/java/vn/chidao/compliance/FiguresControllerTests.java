package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The numbers on the page of a committee under 61/QĐ-BCĐ: how long until its next
 * meeting, who came to those of the last year, and which tasks were done in time.
 */
@IntegrationTest
class FiguresControllerTests {

	private static final String PAGE = """
			query($committee: ID!, $asOf: Date) {
				committee(id: $committee, asOf: $asOf) {
					meetingRhythm { ...Rhythm }
					figures { ...Figures }
					members { person { fullName } figures { ...Figures } }
					helperTeam { meetingRhythm { ...Rhythm } figures { ...Figures } }
				}
			}
			fragment Rhythm on MeetingRhythm {
				often requirement citations { label } state lastHeldOn window { from to isOverdue } daysLeft
			}
			fragment Figures on RecordFigures {
				from to
				attendance { meetings invited recorded present substituted excused absent percent }
				tasks { due onTime late overdue percent }
			}""";

	private static final ParameterizedTypeReference<Map<String, Object>> RHYTHM = new ParameterizedTypeReference<>() {
	};

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	@Test
	void theDaysUntilTheNextMeetingComeWithTheClauseAndSpeakOfTheDayAskedFor() {
		ComplianceScene committee = committee("nhịp họp");
		committee.held(LocalDate.of(2024, 10, 20));
		Map<String, Object> due = rhythm(page(committee, "uyvien", "2024-12-08"));
		assertThat(due).containsEntry("often", "2 tháng/lần")
			.containsEntry("state", "DUE")
			.containsEntry("daysLeft", 12);
		assertThat(due.get("citations")).asString().contains("Điều 14 khoản 1");
		assertThat(due.get("window")).asString().contains("2024-10-21", "2024-12-20");
		assertThat(rhythm(page(committee, "uyvien", "2024-12-31"))).containsEntry("state", "OVERDUE")
			.containsEntry("lastHeldOn", "2024-10-20")
			.containsEntry("daysLeft", -11);
		assertThat(rhythm(page(committee, "uyvien", "2024-10-20"))).containsEntry("state", "MET");
		assertThat(rhythm(page(committee, "uyvien", "2023-01-01"))).containsEntry("state", "OVERDUE")
			.containsEntry("lastHeldOn", null);
		assertThat(rhythm(page(committee, "uyvien", "2099-01-01"))).containsEntry("state", null)
			.containsEntry("often", "2 tháng/lần");
		page(committee, "uyvien", "2021-01-01").path("committee.meetingRhythm").valueIsNull();
	}

	@Test
	void silenceIsToldAsSilence() {
		ComplianceScene committee = committee("im lặng");
		Map<String, Object> team = page(committee, "totruong", "2024-12-31").path("committee.helperTeam.meetingRhythm")
			.entity(RHYTHM)
			.get();
		assertThat(team).containsEntry("state", "NOT_STATED").containsEntry("often", null);
		assertThat(team.get("requirement")).asString()
			.contains("văn bản không nêu bao lâu một lần", "không có nghĩa là không có nghĩa vụ");
		assertThat(team.get("citations")).asString().contains("Điều 14 khoản 4");
	}

	@Test
	void attendanceCountsPresenceAndTellsSubstitutesApart() {
		ComplianceScene committee = committee("dự họp");
		committee.held(LocalDate.of(2023, 6, 1));
		committee.held(LocalDate.of(2024, 1, 10));
		committee.substituted(committee.held(LocalDate.of(2024, 3, 5)));
		committee.absent(committee.held(LocalDate.of(2024, 6, 20)));
		Figures ofBody = figures(page(committee, "uyvien", "2024-12-31"));
		assertThat(ofBody.from()).isEqualTo("2024-01-01");
		assertThat(ofBody.to()).isEqualTo("2024-12-31");
		assertThat(ofBody.attendance()).containsEntry("meetings", 3)
			.containsEntry("invited", 9)
			.containsEntry("present", 7)
			.containsEntry("substituted", 1)
			.containsEntry("absent", 1)
			.containsEntry("percent", 77);
		Member member = member(page(committee, "truong", "2024-12-31"));
		assertThat(member.figures().attendance()).containsEntry("meetings", 3)
			.containsEntry("present", 1)
			.containsEntry("percent", 33);
		assertThat(figures(page(committee, "uyvien", "2023-12-31")).attendance()).containsEntry("meetings", 1)
			.containsEntry("percent", 100);
		assertThat(figures(page(committee, "uyvien", "2022-12-31")).attendance()).containsEntry("meetings", 0)
			.containsEntry("percent", null);
	}

	@Test
	void tasksCountOnceTheirLastDayHasPassed() {
		ComplianceScene committee = committee("đúng hạn");
		committee.gave(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 1));
		committee.gave(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 4));
		committee.gave(LocalDate.of(2024, 4, 1), null);
		committee.gave(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 4, 1));
		assertThat(figures(page(committee, "uyvien", "2024-12-31")).tasks()).containsEntry("due", 4)
			.containsEntry("onTime", 2)
			.containsEntry("late", 1)
			.containsEntry("overdue", 1)
			.containsEntry("percent", 50);
		assertThat(member(page(committee, "uyvien", "2024-12-31")).figures().tasks()).containsEntry("due", 4);
		assertThat(figures(page(committee, "uyvien", "2024-03-01")).tasks()).containsEntry("due", 1)
			.containsEntry("percent", 100);
		assertThat(figures(page(committee, "uyvien", "2024-03-02")).tasks()).containsEntry("due", 2)
			.containsEntry("late", 0)
			.containsEntry("overdue", 1);
		assertThat(figures(page(committee, "uyvien", "2022-12-31")).tasks()).containsEntry("percent", null);
	}

	@Test
	void outsidersReadTheRuleAndNoNumbersAndMembersNoneOfTheTeam() {
		ComplianceScene committee = committee("ai biết số");
		committee.held(LocalDate.of(2024, 3, 5));
		GraphQlTester.Response outside = page(committee, "ngoai", "2024-12-31");
		assertThat(rhythm(outside)).containsEntry("often", "2 tháng/lần")
			.containsEntry("state", null)
			.containsEntry("lastHeldOn", null)
			.containsEntry("window", null)
			.containsEntry("daysLeft", null);
		outside.path("committee.figures").valueIsNull().path("committee.members[0].figures").valueIsNull();
		GraphQlTester.Response member = page(committee, "uyvien", "2024-12-31");
		member.path("committee.figures").hasValue().path("committee.helperTeam.figures").valueIsNull();
		page(committee, "totruong", "2024-12-31").path("committee.helperTeam.figures").hasValue();
	}

	@Test
	void moreMembersAndMeetingsTakeNoMoreStatements() {
		ComplianceScene few = committee("ít số");
		ComplianceScene many = committee("nhiều số");
		few.held(LocalDate.of(2024, 3, 5));
		for (int month = 1; month <= 12; month++) {
			many.held(LocalDate.of(2024, month, 5));
			many.gave(LocalDate.of(2024, month, 9), null);
		}
		page(few, "totruong", "2024-12-31");
		List<String> first = this.statements.during(() -> page(few, "totruong", "2024-12-31"));
		List<String> second = this.statements.during(() -> page(many, "totruong", "2024-12-31"));
		assertThat(second).hasSameSizeAs(first);
	}

	private static GraphQlTester.Response page(ComplianceScene committee, String who, String day) {
		return committee.ask(who, PAGE, Map.of("committee", committee.committee().globalId(), "asOf", day));
	}

	private static Map<String, Object> rhythm(GraphQlTester.Response page) {
		return page.path("committee.meetingRhythm").entity(RHYTHM).get();
	}

	private static Figures figures(GraphQlTester.Response page) {
		return page.path("committee.figures").entity(Figures.class).get();
	}

	/** The member who answers for tasks, and was away. */
	private static Member member(GraphQlTester.Response page) {
		return page.path("committee.members").entityList(Member.class).get().getLast();
	}

	private ComplianceScene committee(String name) {
		return new ComplianceScene(name, this.api, this.scene, this.jdbc).under61();
	}

	record Figures(String from, String to, Map<String, Object> attendance, Map<String, Object> tasks) {
	}

	record Member(Map<String, Object> person, Figures figures) {
	}

}

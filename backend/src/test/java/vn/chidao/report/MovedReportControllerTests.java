package vn.chidao.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.calendar.Calendars;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report whose last day may not be a day off: when the calendar changes, what is owed
 * moves on confirmation, and what was handed in stays.
 */
@IntegrationTest
class MovedReportControllerTests {

	private static final LocalDate LAST_DAY = LocalDate.of(2035, 6, 14);

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private ObligationRecorder recorder;

	@Autowired
	private Calendars calendars;

	@Autowired
	private Statements statements;

	@Test
	void whatIsOwedMovesOnConfirmationAndWhatWasHandedInStays() {
		CommitteeId committee = committee("BCĐ dời báo cáo");
		seat(committee, "Người còn nợ", "conno");
		seat(committee, "Người đã gửi", "dagui");
		this.recorder.record(committee, LAST_DAY.getYear());
		submit("dagui", committee);
		GraphQlTester.Response impact = impact();
		impact.path("calendarChangeImpact.movedDeadlines[?(@.committee=='BCĐ dời báo cáo')].kind")
			.entityList(String.class)
			.containsExactly("REPORT");
		impact.path("calendarChangeImpact.movedDeadlines[?(@.committee=='BCĐ dời báo cáo')].after")
			.entityList(String.class)
			.satisfies((after) -> assertThat(after.getFirst()).startsWith("2035-06-15"));
		put("HOLIDAY", false).path("it.userErrors[0].path").entityList(String.class).containsExactly("confirmed");
		assertThat(dueOn("conno", committee)).isEqualTo(LAST_DAY);
		Mutation.done(put("HOLIDAY", true));
		assertThat(dueOn("conno", committee)).isEqualTo(LAST_DAY.plusDays(1));
		assertThat(dueOn("dagui", committee)).isEqualTo(LAST_DAY);
		this.recorder.record(committee, LAST_DAY.getYear());
		assertThat(dueOn("conno", committee)).isEqualTo(LAST_DAY.plusDays(1));
		Mutation.done(put("WORKING", true));
		assertThat(dueOn("conno", committee)).isEqualTo(LAST_DAY);
	}

	@Test
	void aDayThatShiftedAReportHandedInIsNotRemoved() {
		CommitteeId committee = committee("BCĐ ngày đã dùng");
		seat(committee, "Người gửi trước", "guitruoc");
		seat(committee, "Người gửi sau", "guisau");
		this.recorder.record(committee, LAST_DAY.getYear());
		submit("guitruoc", committee);
		Mutation.done(put("HOLIDAY", true));
		Mutation.done(remove());
		Mutation.done(put("HOLIDAY", true));
		assertThat(dueOn("guisau", committee)).isEqualTo(LAST_DAY.plusDays(1));
		submit("guisau", committee);
		GraphQlTester.Response refused = remove();
		refused.path("it.userErrors[0].__typename").entity(String.class).isEqualTo("IllegalMove");
		refused.path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("báo cáo đã gửi", "không bỏ được"));
		Mutation.done(put("WORKING", true));
		assertThat(dueOn("guisau", committee)).isEqualTo(LAST_DAY.plusDays(1));
	}

	@Test
	void whatMovesIsFoundInTheSameStatementsHoweverManyCommitteesOweReports() {
		owing("BCĐ nợ một", "nomot");
		List<String> before = this.statements.during(this::impact);
		owing("BCĐ nợ hai", "nohai");
		owing("BCĐ nợ ba", "noba");
		List<String> after = this.statements
			.during(() -> impact().path("calendarChangeImpact.movedDeadlines[*].committee")
				.entityList(String.class)
				.contains("BCĐ nợ một", "BCĐ nợ hai", "BCĐ nợ ba"));
		assertThat(after).hasSameSizeAs(before);
	}

	private void owing(String name, String username) {
		CommitteeId committee = committee(name);
		seat(committee, "Người của " + name, username);
		this.recorder.record(committee, LAST_DAY.getYear());
	}

	private GraphQlTester.Response impact() {
		return this.api.asAdmin()
			.document("query($day: Date!) { calendarChangeImpact(date: $day, kind: HOLIDAY) {"
					+ " movedDeadlines { kind subjectId title committee before after } } }")
			.variable("day", LAST_DAY.toString())
			.execute();
	}

	/** Under 61/QĐ-BCĐ, Điều 15 khoản 3, completed by what to do about days off. */
	private CommitteeId committee(String name) {
		CommitteeId committee = this.scene.committee(name, null);
		String regulation = act("adoptRegulationTemplate",
				Map.of("committeeId", committee.globalId(), "templateCode", "DA06"), "regulation { id }")
			.path("it.regulation.id")
			.entity(String.class)
			.get();
		GraphQlTester.Response read = this.api.asAdmin()
			.document("query($id: ID!) { regulation(id: $id) { version provisions { anchor rules { id type } } } }")
			.variable("id", regulation)
			.execute();
		Map<String, Object> input = new HashMap<>();
		input.put("ruleId",
				read.path("regulation.provisions[?(@.anchor=='d15k3')].rules[?(@.type=='REPORT_OBLIGATION')].id")
					.entityList(String.class)
					.get()
					.getFirst());
		input.put("expectedVersion", read.path("regulation.version").entity(Integer.class).get());
		input.put("parameter", Map.of("name", "ifNonWorkingDay", "values", List.of("NEXT")));
		input.put("phrase", Map.of("anchor", "d15k3"));
		input.put("sourceQuality", "FULL_TEXT");
		act("completeRuleParameter", input, "regulation { id }");
		return committee;
	}

	private GraphQlTester.Response act(String mutation, Map<String, Object> input, String selection) {
		return Mutation.done(Mutation.send(this.api.asAdmin(), mutation, selection, input));
	}

	private void seat(CommitteeId body, String fullName, String username) {
		PersonId person = this.scene.person(fullName, null);
		this.scene.seat(body, person, PostRole.MEMBER);
		this.api.link(username, person);
	}

	private GraphQlTester.Response put(String kind, boolean confirmed) {
		return Mutation.send(this.api.asAdmin(), "putCalendarDay", "movedDeadlines { kind }",
				Map.of("date", LAST_DAY.toString(), "kind", kind, "name", "Ngày nghỉ thử", "source", "Quyết định thử",
						"expectedVersion", this.calendars.current().version(), "confirmed", confirmed));
	}

	private GraphQlTester.Response remove() {
		return Mutation.send(this.api.asAdmin(), "removeCalendarDay", "movedDeadlines { kind }", Map.of("date",
				LAST_DAY.toString(), "expectedVersion", this.calendars.current().version(), "confirmed", true));
	}

	private LocalDate dueOn(String username, CommitteeId committee) {
		return june(username, committee).path("reports.nodes[0].dueOn").entity(LocalDate.class).get();
	}

	private void submit(String username, CommitteeId committee) {
		GraphQlTester.Response june = june(username, committee);
		Mutation.done(Mutation.send(this.api.as(username, Role.MEMBER), "submitReport", "report { state }",
				Map.of("reportId", june.path("reports.nodes[0].id").entity(String.class).get(), "expectedVersion",
						june.path("reports.nodes[0].version").entity(Integer.class).get(), "content",
						Map.of("results", "Đã xong", "difficulties", "", "proposals", ""))));
	}

	private GraphQlTester.Response june(String username, CommitteeId committee) {
		return this.api.as(username, Role.MEMBER)
			.document("query($committee: ID!) { reports(first: 5, filter: { committeeId: $committee,"
					+ " dueFrom: \"2035-06-01\", dueTo: \"2035-06-20\" }) { nodes { id version dueOn } } }")
			.variable("committee", committee.globalId())
			.execute();
	}

}

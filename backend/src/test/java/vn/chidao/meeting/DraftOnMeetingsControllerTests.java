package vn.chidao.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft of a regulation against the meetings that were and are under way. */
@IntegrationTest
class DraftOnMeetingsControllerTests {

	private static final String DRAFT = """
			draft {
				id version
				problems { kind isBlocking ruleCode message cases { id title on } }
				preview { judged differences { caseId title before { ruleType } after { ruleType citations { label } } } }
			}""";

	private static final String RULES = "draft { id version rules { code type } }";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aRuleThatAConvenedMeetingDependsOnStaysUntilAfterIt() {
		MeetingScene it = new MeetingScene("dự thảo đang mở", this.api, this.mvc, this.scene);
		String meeting = it.convoked("REGULAR");
		GraphQlTester.Response started = it.act("totruong", "startRegulationDraft", DRAFT,
				Map.of("committeeId", it.committee()));
		started.path("it.draft.problems[?(@.kind=='OPEN_CASES')]").entityList(Object.class).hasSize(0);
		GraphQlTester.Response removed = it.act("totruong", "removeDraftRules", DRAFT,
				versioned(started, Map.of("codes", List.of("notice", "budget"))));
		removed.path("it.draft.problems[?(@.kind=='OPEN_CASES')].ruleCode")
			.entityList(String.class)
			.containsExactly("notice");
		removed.path("it.draft.problems[?(@.kind=='OPEN_CASES')].cases[0].id")
			.entityList(String.class)
			.containsExactly(meeting);
		removed.path("it.draft.problems[?(@.kind=='OPEN_CASES')].message")
			.entityList(String.class)
			.satisfies((messages) -> assertThat(messages).singleElement()
				.asString()
				.contains("1 việc")
				.doesNotContain("Phiên họp"));
		LocalDate after = LegalTime.dayOf(Instant.now().plus(31, ChronoUnit.DAYS));
		Map<String, Object> head = new HashMap<>();
		head.put("number", "75");
		head.put("effectiveFrom", after.toString());
		it.act("totruong", "reviseRegulationDraft", DRAFT, versioned(removed, head))
			.path("it.draft.problems[?(@.kind=='OPEN_CASES')]")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void aRefusalNamesTheMeetingBecauseNoListStandsBesideIt() {
		MeetingScene it = new MeetingScene("dự thảo bị từ chối", this.api, this.mvc, this.scene);
		it.convoked("REGULAR");
		GraphQlTester.Response started = it.act("totruong", "startRegulationDraft", DRAFT,
				Map.of("committeeId", it.committee()));
		GraphQlTester.Response removed = it.act("totruong", "removeDraftRules", DRAFT,
				versioned(started, Map.of("codes", List.of("notice"))));
		GraphQlTester.Response numbered = it.act("totruong", "reviseRegulationDraft", DRAFT,
				versioned(removed, Map.of("number", "75", "title", "Quy chế sửa đổi", "issuedOn",
						LocalDate.now(LegalTime.VIETNAM).toString(), "issuer", "Trưởng ban")));
		String draft = numbered.path("it.draft.id").entity(String.class).get();
		it.act("uyvien", "openProcedureCase", "procedureCase { id }",
				Map.of("committeeId", it.committee(), "kind", "AMENDMENT", "title", "Sửa đổi", "content", "Bỏ quy tắc",
						"subjectId", draft))
			.path("it.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("Các việc đó: Phiên họp dự thảo bị từ chối"));
	}

	@Test
	void aWishToBeAbsentDependsOnWhoConsents() {
		MeetingScene it = new MeetingScene("dự thảo xin vắng", this.api, this.mvc, this.scene);
		String meeting = it.convoked("REGULAR");
		it.act("uyvien", "requestAbsence", "invitation { id }",
				Map.of("invitationId", it.invitation("uyvien", meeting), "reason", "Đi công tác"))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		GraphQlTester.Response started = it.act("totruong", "startRegulationDraft", DRAFT,
				Map.of("committeeId", it.committee()));
		it.act("totruong", "removeDraftRules", DRAFT, versioned(started, Map.of("codes", List.of("absence"))))
			.path("it.draft.problems[?(@.kind=='OPEN_CASES')].cases[0].title")
			.entityList(String.class)
			.satisfies((titles) -> assertThat(titles).singleElement().asString().startsWith("Xin vắng"));
	}

	@Test
	void showsWhatWouldHaveBeenDifferentAndKeepsNothing() {
		MeetingScene it = new MeetingScene("dự thảo xét lại", this.api, this.mvc, this.scene);
		held(it, 60, 3);
		GraphQlTester.Response started = it.act("totruong", "startRegulationDraft", DRAFT,
				Map.of("committeeId", it.committee()));
		String meetings = "it.draft.preview.differences[?(@.title=='Phiên họp dự thảo xét lại')]";
		started.path(meetings).entityList(Object.class).hasSize(0);
		GraphQlTester.Response stricter = it.act("totruong", "reviseDraftRule", DRAFT,
				versioned(started,
						Map.of("code", "notice", "content",
								Map.of("rule", Map.of("type", "NOTICE_PERIOD", "phrases", List.of(), "parameters",
										List.of(Map.of("name", "minWorkingDays", "values", List.of("5"))))))));
		stricter.path(meetings + ".after[*].ruleType").entityList(String.class).contains("NOTICE_PERIOD");
		stricter.path(meetings + ".after[0].citations[0].label")
			.entityList(String.class)
			.satisfies((labels) -> assertThat(labels).singleElement().asString().contains("Điều 14 khoản 3"));
	}

	@Test
	void aBodyOwesNoMeetingFromBeforeItsFirstDay() {
		MeetingScene it = new MeetingScene("dự thảo Ban mới", this.api, this.mvc, this.scene);
		this.jdbc.sql("update committee set founding_date = :day where id = :id")
			.param("day", LegalTime.today(Clock.systemUTC()).minusDays(16).toString())
			.param("id", UuidBytes.of(CommitteeId.of(it.committee()).value()))
			.update();
		GraphQlTester.Response started = it.act("totruong", "startRegulationDraft", DRAFT,
				Map.of("committeeId", it.committee()));
		GraphQlTester.Response weekly = it
			.act("totruong", "reviseDraftRule", DRAFT,
					versioned(started,
							Map.of("code", "cadence", "content", Map.of("rule",
									Map.of("type", "MEETING_CADENCE", "phrases", List.of(), "parameters",
											List.of(Map.of("name", "period", "values", List.of("P7D")),
													Map.of("name", "anchor", "values", List.of("ROLLING"))))))));
		weekly.path("it.draft.preview.differences[?(@.title=='Nhịp họp của Ban')].after[*].ruleType")
			.entityList(String.class)
			.isEqualTo(List.of("MEETING_CADENCE", "MEETING_CADENCE"));
	}

	@Test
	void judgesAgainWhatWasDelegated() {
		MeetingScene it = new MeetingScene("dự thảo ủy quyền", this.api, this.mvc, this.scene);
		it.act("truong", "giveDelegation", "entrustment { id }",
				Map.of("principalId", it.membership("truong"), "receiverId", it.membership("pho"), "powers",
						List.of("CONVENE"), "validFrom", LocalDate.now(LegalTime.VIETNAM).toString(), "document",
						"12/GUQ-BCĐ"))
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		GraphQlTester.Response started = it.act("totruong", "startRegulationDraft", RULES,
				Map.of("committeeId", it.committee()));
		List<String> codes = started.path("it.draft.rules[?(@.type in ['DELEGATION', 'ACTING_SUBSTITUTION'])].code")
			.entityList(String.class)
			.get();
		GraphQlTester.Response removed = it.act("totruong", "removeDraftRules", DRAFT,
				versioned(started, Map.of("codes", codes)));
		GraphQlTester.Response only = it.act("totruong", "addDraftRule", DRAFT,
				versioned(removed,
						Map.of("content", Map.of("rule",
								Map.of("type", "DELEGATION", "phrases", List.of(Map.of("anchor", "d5k2")), "parameters",
										List.of(Map.of("name", "givers", "values", List.of("HEAD")),
												Map.of("name", "receivers", "values", List.of("SECRETARY"))))))));
		only.path("it.draft.preview.differences[?(@.after[0].ruleType=='DELEGATION')].title")
			.entityList(String.class)
			.satisfies((titles) -> assertThat(titles).singleElement()
				.asString()
				.startsWith("Theo ủy quyền của Trưởng ban"));
	}

	@Test
	void takesAConstantNumberOfStatements() {
		MeetingScene few = new MeetingScene("dự thảo ít họp", this.api, this.mvc, this.scene);
		held(few, 40, 4);
		MeetingScene many = new MeetingScene("dự thảo nhiều họp", this.api, this.mvc, this.scene);
		held(many, 40, 4);
		held(many, 80, 3);
		held(many, 120, 2);
		assertThat(previewStatements(many)).isEqualTo(previewStatements(few));
	}

	private int previewStatements(MeetingScene it) {
		String draft = it.act("totruong", "startRegulationDraft", "draft { id }", Map.of("committeeId", it.committee()))
			.path("it.draft.id")
			.entity(String.class)
			.get();
		return this.statements.during(() -> it.ask("totruong", """
				query($id: ID!) {
					regulationDraft(id: $id) { rules { code } problems { kind } adoption { isDirect }
						preview { judged differences { caseId } } committee { name } base { notation } }
				}""", Map.of("id", draft)).path("regulationDraft.preview.judged").hasValue()).size();
	}

	/** A meeting some days ago, as if its notice had gone out so many days before it. */
	private void held(MeetingScene it, int daysAgo, int noticeDays) {
		String meeting = it.convoked("REGULAR");
		Instant startsAt = Instant.now().minus(daysAgo, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
		this.jdbc.sql("""
				update meeting set starts_at = :starts, convoked_at = :sent, state = 'CLOSED', closed_at = :starts
				where id = :id""")
			.param("starts", startsAt.toString().replace("T", " ").replace("Z", ""))
			.param("sent", startsAt.minus(noticeDays, ChronoUnit.DAYS).toString().replace("T", " ").replace("Z", ""))
			.param("id", UuidBytes.of(MeetingId.of(meeting).value()))
			.update();
	}

	private static Map<String, Object> versioned(GraphQlTester.Response answer, Map<String, ?> more) {
		Map<String, Object> input = new HashMap<>(more);
		input.put("draftId", answer.path("it.draft.id").entity(String.class).get());
		input.put("expectedVersion", answer.path("it.draft.version").entity(Integer.class).get());
		return input;
	}

}

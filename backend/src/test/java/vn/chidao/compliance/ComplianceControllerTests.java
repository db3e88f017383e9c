package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.membership.Scene;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a committee under 61/QĐ-BCĐ kept its rules in a year that is over.
 */
@IntegrationTest
class ComplianceControllerTests {

	private static final String COMPLIANCE = """
			query($committee: ID!, $from: Date!, $to: Date!) {
				compliance(committeeId: $committee, period: { from: $from, to: $to }) {
					viewerCanWaive
					waivers { id version reason caseLabel basis waivedBy { person { fullName } } revocation { reason } }
					items {
						key measure ruleType title requirement state summary
						body { shortName }
						citations { label anchor }
						counts { judged kept broken waived pending unjudged }
						next { from to isOverdue }
						parties { name judged kept late missing }
						evidence(first: 50) {
							totalCount
							nodes {
								caseKey label date state value meetingId isOnRecord calendarVersion isWaivable
								findings { message } waiver { reason }
							}
						}
					}
				}
			}""";

	private static final String WAIVE = """
			mutation($input: WaiveObligationInput!) {
				waiveObligation(input: $input) {
					waiver { id version basis documentNotation waivedBy { person { fullName } } }
					userErrors {
						__typename message
						... on RuleViolation { ruleType decidedBy wayOut citations { label } }
					}
				}
			}""";

	private static final String REVOKE = """
			mutation($input: RevokeWaiverInput!) {
				revokeWaiver(input: $input) {
					waiver { version revocation { reason revokedBy { person { fullName } } } }
					userErrors { __typename message }
				}
			}""";

	private static final String DATES = """
			query($committee: ID!) {
				proposedMeetingDates(committeeId: $committee, first: 3) {
					window { from to isOverdue } requirement citations { label }
					dates { startsAt dispatchBy isInWindow reasons busyMembers { fullName } memberCount }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	@Test
	void everyNumberHasItsEvidenceAndItsClause() {
		ComplianceScene committee = committee("chứng cứ");
		committee.held(LocalDate.of(2024, 1, 10));
		committee.held(LocalDate.of(2024, 3, 5));
		UUID june = committee.held(LocalDate.of(2024, 6, 20));
		committee.absent(june);
		List<Map<String, Object>> items = items(year("uyvien", committee));
		Map<String, Object> cadence = only(items, "CADENCE");
		assertThat(counts(cadence)).containsEntry("kept", 3).containsEntry("broken", 4);
		assertThat(cadence).containsEntry("state", "BROKEN").containsEntry("ruleType", "MEETING_CADENCE");
		assertThat(text(cadence, "summary")).startsWith("3/7 kỳ có họp.");
		assertThat(text(cadence, "citations")).contains("Điều 14 khoản 1").contains("61/QĐ-BCĐ");
		assertThat(evidence(cadence)).filteredOn((found) -> "BROKEN".equals(found.get("state")))
			.extracting((found) -> found.get("label"))
			.contains("Kỳ 06/03/2024 – 05/05/2024");
		Map<String, Object> absence = items.stream()
			.filter((item) -> "ABSENCE_CONSENT".equals(item.get("measure")))
			.filter((item) -> text(item, "citations").contains("61/QĐ-BCĐ"))
			.findFirst()
			.orElseThrow();
		assertThat(evidence(absence)).singleElement().satisfies((found) -> {
			assertThat(found).containsEntry("state", "BROKEN").containsEntry("isOnRecord", true);
			assertThat(text(found, "findings")).contains("Vắng mặt như đã ghi");
			assertThat(found.get("meetingId")).isNotNull();
		});
	}

	@Test
	void whatTheTextLeavesOpenIsSaidToBeLeftOpen() {
		ComplianceScene committee = committee("bỏ ngỏ");
		committee.held(LocalDate.of(2024, 3, 5));
		List<Map<String, Object>> items = items(year("uyvien", committee));
		List<Map<String, Object>> notices = items.stream()
			.filter((item) -> "CONCLUSION_NOTICE".equals(item.get("measure")))
			.toList();
		assertThat(notices).extracting((item) -> item.get("state")).contains("NOT_STATED", "KEPT");
		assertThat(notices).filteredOn((item) -> "NOT_STATED".equals(item.get("state")))
			.allSatisfy((item) -> assertThat(text(item, "summary")).contains("văn bản không nêu"));
		assertThat(notices).filteredOn((item) -> "KEPT".equals(item.get("state")))
			.allSatisfy((item) -> assertThat(text(item, "citations")).contains("45/2018/QĐ-TTg"));
	}

	@Test
	void reportsAreToldByWhoOwesThem() {
		ComplianceScene committee = committee("báo cáo");
		committee.owed("report-members", LocalDate.of(2024, 6, 14));
		Map<String, Object> reports = items(year("totruong", committee)).stream()
			.filter((item) -> "REPORT".equals(item.get("measure")))
			.filter((item) -> !Integer.valueOf(0).equals(counts(item).get("broken")))
			.findFirst()
			.orElseThrow();
		assertThat(counts(reports)).containsEntry("broken", 3);
		assertThat(text(reports, "parties")).contains("missing=1");
	}

	@Test
	void membersHelpersAndAdministratorsLookAndOutsidersLearnNothing() {
		ComplianceScene committee = committee("ai xem");
		committee.held(LocalDate.of(2024, 3, 5));
		for (String who : List.of("truong", "uyvien", "totruong")) {
			year(who, committee).path("compliance.items")
				.entityList(Object.class)
				.satisfies((items) -> assertThat(items).isNotEmpty());
		}
		GraphQlTester.Response admin = this.api.asAdmin()
			.document(COMPLIANCE)
			.variable("committee", committee.committee().globalId())
			.variable("from", "2024-01-01")
			.variable("to", "2024-12-31")
			.execute();
		admin.path("compliance.viewerCanWaive").entity(Boolean.class).isEqualTo(false);
		assertThat(bodies(items(admin))).hasSize(2);
		assertThat(bodies(items(year("uyvien", committee)))).hasSize(1);
		assertThat(bodies(items(year("totruong", committee)))).hasSize(2);
		year("ngoai", committee).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	@Test
	void onlyTheHeadWaivesBecauseTheTextNamesNobody() {
		ComplianceScene committee = committee("miễn");
		committee.held(LocalDate.of(2024, 1, 10));
		String missed = text(evidence(only(items(year("uyvien", committee)), "CADENCE")).getFirst(), "caseKey");
		for (String who : List.of("uyvien", "pho", "totruong")) {
			GraphQlTester.Response refused = waive(who, committee, missed, "Trùng kỳ họp Hội đồng nhân dân");
			refused.path("waiveObligation.userErrors[0].__typename").entity(String.class).isEqualTo("RuleViolation");
			refused.path("waiveObligation.userErrors[0].message")
				.entity(String.class)
				.satisfies((message) -> assertThat(message).startsWith("Văn bản không nêu ai được cho phép miễn"));
			refused.path("waiveObligation.userErrors[0].decidedBy")
				.entityList(String.class)
				.containsExactly("Trưởng ban");
			refused.path("waiveObligation.userErrors[0].citations").entityList(Object.class).hasSize(0);
		}
		waive("truong", committee, missed, " ").path("waiveObligation.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("InvalidInput");
		waive("truong", committee, "xyz", "Trùng kỳ họp").path("waiveObligation.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("InvalidInput");
		GraphQlTester.Response done = waive("truong", committee, missed, "Trùng kỳ họp Hội đồng nhân dân");
		done.path("waiveObligation.userErrors").entityList(Object.class).hasSize(0);
		done.path("waiveObligation.waiver.basis").valueIsNull();
		waive("truong", committee, missed, "Trùng kỳ họp lần nữa").path("waiveObligation.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
		Map<String, Object> cadence = only(items(year("uyvien", committee)), "CADENCE");
		assertThat(counts(cadence)).containsEntry("waived", 1);
		assertThat(text(cadence, "summary")).contains("Được miễn: 1.");
		assertThat(evidence(cadence)).filteredOn((found) -> "WAIVED".equals(found.get("state")))
			.singleElement()
			.satisfies((found) -> assertThat(text(found, "waiver")).contains("Hội đồng nhân dân"));
	}

	@Test
	void aWaiverIsTakenBackWithAReasonAndStaysOnRecord() {
		ComplianceScene committee = committee("rút miễn");
		committee.held(LocalDate.of(2024, 1, 10));
		String missed = text(evidence(only(items(year("truong", committee)), "CADENCE")).getFirst(), "caseKey");
		String waiver = waive("truong", committee, missed, "Trùng kỳ họp Hội đồng nhân dân")
			.path("waiveObligation.waiver.id")
			.entity(String.class)
			.get();
		revoke("uyvien", committee, waiver, 0).path("revokeWaiver.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("RuleViolation");
		revoke("truong", committee, waiver, 7).path("revokeWaiver.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("StaleVersion");
		revoke("truong", committee, waiver, 0).path("revokeWaiver.waiver.revocation.reason")
			.entity(String.class)
			.isEqualTo("Ghi nhầm kỳ họp");
		revoke("truong", committee, waiver, 1).path("revokeWaiver.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
		GraphQlTester.Response after = year("uyvien", committee);
		assertThat(counts(only(items(after), "CADENCE"))).containsEntry("waived", 0);
		after.path("compliance.waivers[0].revocation.reason").entity(String.class).isEqualTo("Ghi nhầm kỳ họp");
	}

	@Test
	void theSameStatementsRunHoweverMuchIsOnRecord() {
		ComplianceScene few = committee("ít phiên");
		ComplianceScene many = committee("nhiều phiên");
		few.held(LocalDate.of(2024, 3, 5));
		few.owed("report-members", LocalDate.of(2024, 6, 14));
		for (int month = 1; month <= 12; month++) {
			many.absent(many.held(LocalDate.of(2024, month, 5)));
			many.held(LocalDate.of(2024, month, 19));
			many.owed("report-members", LocalDate.of(2024, month, 14));
		}
		year("truong", few);
		List<String> first = this.statements.during(() -> year("truong", few));
		List<String> second = this.statements.during(() -> year("truong", many));
		assertThat(second).hasSameSizeAs(first);
		assertThat(first.size()).isLessThanOrEqualTo(20);
	}

	@Test
	void aSpanTooLongOrUpsideDownIsRefused() {
		ComplianceScene committee = committee("khoảng thời gian");
		GraphQlTester.Response answer = committee.ask("truong", COMPLIANCE,
				Map.of("committee", committee.committee().globalId(), "from", "2024-12-31", "to", "2024-01-01"));
		answer.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
	}

	@Test
	void datesAreProposedToThoseWhoPrepareAndSayWhy() {
		ComplianceScene committee = committee("ngày họp");
		GraphQlTester.Response answer = committee.ask("totruong", DATES,
				Map.of("committee", committee.committee().globalId()));
		answer.path("proposedMeetingDates.dates").entityList(Object.class).hasSize(3);
		answer.path("proposedMeetingDates.citations[0].label")
			.entity(String.class)
			.satisfies((label) -> assertThat(label).contains("Điều 14 khoản 1"));
		answer.path("proposedMeetingDates.dates[0].reasons")
			.entityList(String.class)
			.satisfies(
					(reasons) -> assertThat(reasons.toString()).contains("Trong kỳ họp", "chậm nhất", "3 thành viên"));
		answer.path("proposedMeetingDates.dates[0].dispatchBy").hasValue();
		committee.ask("uyvien", DATES, Map.of("committee", committee.committee().globalId()))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
		committee.ask("ngoai", DATES, Map.of("committee", committee.committee().globalId()))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	private ComplianceScene committee(String name) {
		return new ComplianceScene(name, this.api, this.scene, this.jdbc);
	}

	private static GraphQlTester.Response year(String who, ComplianceScene committee) {
		return committee.ask(who, COMPLIANCE,
				Map.of("committee", committee.committee().globalId(), "from", "2024-01-01", "to", "2024-12-31"));
	}

	private static GraphQlTester.Response waive(String who, ComplianceScene committee, String caseKey, String reason) {
		return committee.ask(who, WAIVE, Map.of("input", Map.of("committeeId", committee.committee().globalId(),
				"caseKey", caseKey, "reason", reason, "documentNotation", "12/TB-BCĐ")));
	}

	private static GraphQlTester.Response revoke(String who, ComplianceScene committee, String waiver, int version) {
		return committee.ask(who, REVOKE,
				Map.of("input", Map.of("waiverId", waiver, "expectedVersion", version, "reason", "Ghi nhầm kỳ họp")));
	}

	private static List<Map<String, Object>> items(GraphQlTester.Response answer) {
		return answer.path("compliance.items")
			.entityList(Object.class)
			.get()
			.stream()
			.map(ComplianceControllerTests::object)
			.toList();
	}

	private static Map<String, Object> only(List<Map<String, Object>> items, String measure) {
		return items.stream()
			.filter((item) -> measure.equals(item.get("measure")))
			.filter((item) -> text(item, "title").endsWith("Ban Chỉ đạo"))
			.findFirst()
			.orElseThrow();
	}

	private static List<Object> bodies(List<Map<String, Object>> items) {
		return items.stream().map((item) -> item.get("body")).distinct().toList();
	}

	private static Map<String, Object> counts(Map<String, Object> item) {
		return object(item.get("counts"));
	}

	private static String text(Map<String, Object> object, String field) {
		return String.valueOf(object.get(field));
	}

	@SuppressWarnings("unchecked") // a JSON list
	private static List<Map<String, Object>> evidence(Map<String, Object> item) {
		return (List<Map<String, Object>>) Objects.requireNonNull(object(item.get("evidence")).get("nodes"));
	}

	@SuppressWarnings("unchecked") // a JSON object
	private static Map<String, Object> object(@Nullable Object json) {
		return (Map<String, Object>) Objects.requireNonNull(json);
	}

}

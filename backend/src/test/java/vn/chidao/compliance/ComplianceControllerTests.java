package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.compliance.ComplianceAnswer.Counts;
import vn.chidao.compliance.ComplianceAnswer.Found;
import vn.chidao.compliance.ComplianceAnswer.Item;
import vn.chidao.membership.Scene;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a committee under 61/QĐ-BCĐ kept its rules in a year that is over.
 */
@IntegrationTest
class ComplianceControllerTests {

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
		ComplianceAnswer answer = committee.year("uyvien");
		Item cadence = answer.ofCommittee("CADENCE");
		assertThat(cadence.counts()).extracting(Counts::kept, Counts::broken).containsExactly(1, 2);
		assertThat(cadence.state()).isEqualTo("BROKEN");
		assertThat(cadence.ruleType()).isEqualTo("MEETING_CADENCE");
		assertThat(cadence.summary()).startsWith("1/3 khoảng cách giữa hai phiên đúng hạn. Bỏ trống 2 kỳ.");
		assertThat(cadence.clauses()).contains("Điều 14 khoản 1", "61/QĐ-BCĐ");
		assertThat(cadence.found("BROKEN")).extracting(Found::label)
			.containsExactly("Từ phiên 20/06/2024 đến ngày 31/12/2024", "Từ phiên 05/03/2024 đến phiên 20/06/2024");
		Item absence = answer.items("ABSENCE_CONSENT")
			.stream()
			.filter((item) -> item.clauses().contains("61/QĐ-BCĐ"))
			.findFirst()
			.orElseThrow();
		assertThat(absence.found()).singleElement().satisfies((found) -> {
			assertThat(found.state()).isEqualTo("BROKEN");
			assertThat(found.isOnRecord()).isTrue();
			assertThat(found.findings().toString()).contains("Vắng mặt như đã ghi");
			assertThat(found.meetingId()).isNotNull();
		});
	}

	@Test
	void whatTheTextLeavesOpenIsSaidToBeLeftOpen() {
		ComplianceScene committee = committee("bỏ ngỏ");
		committee.held(LocalDate.of(2024, 3, 5));
		List<Item> notices = committee.year("uyvien").items("CONCLUSION_NOTICE");
		assertThat(notices).extracting(Item::state).contains("NOT_STATED", "KEPT");
		assertThat(notices).filteredOn((item) -> "NOT_STATED".equals(item.state()))
			.allSatisfy((item) -> assertThat(item.summary()).contains("văn bản không nêu"));
		assertThat(notices).filteredOn((item) -> "KEPT".equals(item.state()))
			.allSatisfy((item) -> assertThat(item.clauses()).contains("45/2018/QĐ-TTg"));
	}

	@Test
	void reportsAreToldByWhoOwesThem() {
		ComplianceScene committee = committee("báo cáo");
		committee.owed("report-members", LocalDate.of(2024, 6, 14));
		Item reports = committee.year("totruong")
			.items("REPORT")
			.stream()
			.filter((item) -> item.counts().broken() > 0)
			.findFirst()
			.orElseThrow();
		assertThat(reports.counts().broken()).isEqualTo(3);
		assertThat(reports.parties()).anySatisfy((party) -> assertThat(party.missing()).isEqualTo(1));
	}

	@Test
	void theYearsPlansAreThereWithTheDecisionOrMissing() {
		ComplianceScene committee = committee("kế hoạch");
		committee.planned(PlanKind.YEARLY_PLAN, 2024, LocalDate.of(2024, 1, 20));
		committee.planned(PlanKind.YEARLY_PROGRAMME, 2024, LocalDate.of(2025, 1, 20));
		List<Item> plans = committee.year("uyvien").items("PLAN");
		Item plan = plans.stream().filter((item) -> "KEPT".equals(item.state())).findFirst().orElseThrow();
		assertThat(plan.clauses()).contains("Điều 4 khoản 3");
		assertThat(plan.requirement()).contains("Văn bản không nêu ngày phải ban hành");
		assertThat(plan.found()).singleElement().satisfies((found) -> {
			assertThat(found.label()).isEqualTo("Kế hoạch công tác năm 2024");
			assertThat(found.value()).contains("Đã phê duyệt ngày 20/01/2024", "truong kế hoạch", "5/KH-BCĐ");
			assertThat(found.procedureCaseId()).isNotNull();
		});
		Item programme = plans.stream().filter((item) -> "BROKEN".equals(item.state())).findFirst().orElseThrow();
		assertThat(programme.summary()).startsWith("0/2 chương trình, kế hoạch của năm đã có.");
		assertThat(programme.found("BROKEN")).extracting(Found::value)
			.anyMatch((value) -> value.endsWith("khi đó năm đã kết thúc"))
			.contains("Chưa có; năm đã kết thúc");
	}

	@Test
	void membersHelpersAndAdministratorsLookAndOutsidersLearnNothing() {
		ComplianceScene committee = committee("ai xem");
		committee.held(LocalDate.of(2024, 3, 5));
		assertThat(committee.year("truong").items()).isNotEmpty();
		assertThat(committee.year("uyvien").bodies()).isEqualTo(1);
		assertThat(committee.year("totruong").bodies()).isEqualTo(2);
		ComplianceAnswer admin = committee.yearAsAdmin();
		admin.response().path("compliance.viewerCanWaive").entity(Boolean.class).isEqualTo(false);
		assertThat(admin.bodies()).isEqualTo(2);
		committee.year("ngoai")
			.response()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	@Test
	void theSameStatementsRunHoweverMuchIsOnRecord() {
		ComplianceScene few = committee("ít phiên");
		ComplianceScene many = committee("nhiều phiên");
		few.held(LocalDate.of(2024, 3, 5));
		few.planned(PlanKind.YEARLY_PLAN, 2024, LocalDate.of(2024, 2, 14));
		few.owed("report-members", LocalDate.of(2024, 6, 14));
		for (int month = 1; month <= 12; month++) {
			many.absent(many.held(LocalDate.of(2024, month, 5)));
			many.held(LocalDate.of(2024, month, 19));
			many.owed("report-members", LocalDate.of(2024, month, 14));
			many.planned(PlanKind.YEARLY_PLAN, 2024, LocalDate.of(2024, month, 14));
		}
		few.year("truong");
		List<String> first = this.statements.during(() -> few.year("truong"));
		List<String> second = this.statements.during(() -> many.year("truong"));
		assertThat(second).hasSameSizeAs(first);
		assertThat(first.size()).isLessThanOrEqualTo(20);
	}

	@Test
	void aSpanTooLongOrUpsideDownIsRefused() {
		ComplianceScene committee = committee("khoảng thời gian");
		GraphQlTester.Response answer = committee.ask("truong", ComplianceAnswer.QUESTION,
				Map.of("committee", committee.committee().globalId(), "from", "2024-12-31", "to", "2024-01-01"));
		answer.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
	}

	private ComplianceScene committee(String name) {
		return new ComplianceScene(name, this.api, this.scene, this.jdbc).under61();
	}

}

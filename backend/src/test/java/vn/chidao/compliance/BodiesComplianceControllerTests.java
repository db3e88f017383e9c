package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.compliance.ComplianceAnswer.Counts;
import vn.chidao.compliance.ComplianceAnswer.Item;
import vn.chidao.membership.Scene;
import vn.chidao.security.CommitteeId;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Groups under a committee, and bodies that are no more, are measured as the committee
 * itself is.
 */
@IntegrationTest
class BodiesComplianceControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	@Test
	void aGroupIsMeasuredByItsOwnMeetingsAndCalledByItsName() {
		ComplianceScene committee = committee("nhóm được đo");
		CommitteeId group = committee.group("Nhóm dữ liệu");
		committee.held(group, LocalDate.of(2024, 4, 10));
		committee.group("Nhóm chưa họp");
		List<Item> ofGroup = of("Nhóm dữ liệu", committee.yearAsAdmin());
		assertThat(ofGroup).extracting(Item::measure).contains("ATTENDANCE", "CONCLUSION_NOTICE");
		assertThat(ofGroup).allSatisfy((item) -> assertThat(item.title()).endsWith("Nhóm dữ liệu nhóm được đo"));
		assertThat(ofGroup).filteredOn((item) -> "ATTENDANCE".equals(item.measure()))
			.extracting(Item::state)
			.containsExactly("NOT_STATED");
		assertThat(of("Nhóm chưa họp", committee.yearAsAdmin())).isEmpty();
		assertThat(of("Nhóm dữ liệu", committee.year("truong"))).isNotEmpty();
		assertThat(of("Nhóm dữ liệu", committee.year("uyvien"))).isEmpty();
	}

	@Test
	void aTeamThatIsNoMoreKeepsItsRecordAndNothingIsAskedOfItAfterwards() {
		ComplianceScene committee = committee("tổ đã kết thúc");
		committee.held(committee.team(), LocalDate.of(2024, 4, 10));
		committee.ended(committee.team(), LocalDate.of(2024, 6, 30));
		List<Item> former = of("Tổ tổ đã kết thúc", committee.year("truong"));
		assertThat(former).filteredOn((item) -> "ATTENDANCE".equals(item.measure()))
			.singleElement()
			.extracting(Item::counts)
			.extracting(Counts::kept)
			.isEqualTo(1);
		assertThat(former).filteredOn((item) -> "PLAN".equals(item.measure()))
			.allSatisfy((item) -> assertThat(item.counts().broken()).isZero());
		assertThat(of("Tổ tổ đã kết thúc", committee.year("uyvien"))).isEmpty();
	}

	@Test
	void whoMayWaiveIsSaidBeforeAnybodyAsks() {
		ComplianceScene committee = committee("ai được miễn");
		committee
			.ask("uyvien", """
					query($committee: ID!) {
						compliance(committeeId: $committee, period: { from: "2024-01-01", to: "2024-12-31" }) {
							viewerCanWaive waiverRight { holders isStated citations { label } } } }""",
					Map.of("committee", committee.committee().globalId()))
			.path("compliance.viewerCanWaive")
			.entity(Boolean.class)
			.isEqualTo(false)
			.path("compliance.waiverRight.holders")
			.entityList(String.class)
			.containsExactly("Trưởng ban")
			.path("compliance.waiverRight.isStated")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	@Test
	void moreBodiesTakeNoMoreStatements() {
		ComplianceScene committee = committee("đếm theo tổ chức");
		committee.held(committee.group("Nhóm 1"), LocalDate.of(2024, 4, 10));
		List<String> few = this.statements.during(committee::yearAsAdmin);
		for (int number = 2; number < 6; number++) {
			committee.held(committee.group("Nhóm " + number), LocalDate.of(2024, 4, number));
		}
		assertThat(this.statements.during(committee::yearAsAdmin)).hasSameSizeAs(few);
	}

	private static List<Item> of(String body, ComplianceAnswer answer) {
		return answer.items().stream().filter((item) -> item.body().shortName().equals(body)).toList();
	}

	private ComplianceScene committee(String name) {
		return new ComplianceScene(name, this.api, this.scene, this.jdbc).under61();
	}

}

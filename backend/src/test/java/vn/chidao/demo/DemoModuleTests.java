package vn.chidao.demo;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.ActiveProfiles;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@ActiveProfiles({ "test", "demo" })
class DemoModuleTests {

	@Autowired
	private DemoRunner runner;

	@Autowired
	private Stage stage;

	@Autowired
	private Committees committees;

	@Autowired
	private ApiTester api;

	@Test
	void tellsOfFiveCommitteesUnderTheirRegulations() {
		List<String> notations = this.api.as("xemdemo", Role.INTEGRATION)
			.document(
					"{ committees(first: 100, kind: STEERING_COMMITTEE) { nodes { shortName regulation { notation } } } }")
			.execute()
			.path("committees.nodes[*].regulation.notation")
			.entityList(String.class)
			.get();
		assertThat(notations).contains("61/QĐ-BCĐ", "85/QĐ-BCĐ", "771/QĐ-BCĐXDCQĐT", "852/QĐ-BCĐ");
	}

	@Test
	void tellsNothingTwice() {
		List<String> before = names();
		ApplicationArguments none = new DefaultApplicationArguments();
		this.runner.run(none);
		assertThat(names()).isEqualTo(before).contains(ProjectSixChapter.COMMITTEE, ProjectSixChapter.TEAM);
	}

	@Test
	void linksTheAccountsOfTheDemoRealmToTheirPersons() {
		this.api.link("xemban", this.stage.person(DemoUser.TOTRUONG));
		GraphQlTester.Response viewer = this.api.as("xemban", Role.MEMBER)
			.document(
					"{ viewer { person { fullName } memberships { post committee { shortName } onBehalfOf { shortName } } } }")
			.execute();
		viewer.path("viewer.person.fullName").entity(String.class).isEqualTo("Võ Thanh Tùng (demo)");
		viewer.path("viewer.memberships[*].post").entityList(String.class).containsExactly("TEAM_LEADER");
		viewer.path("viewer.memberships[0].onBehalfOf.shortName").entity(String.class).isEqualTo("Công an tỉnh");
	}

	@Test
	void tellsOfAYearOfMeetingsAndOfThoseToCome() {
		this.api.link("xemnam", this.stage.person(DemoUser.TRUONGBAN));
		GraphQlTester.Response year = this.api.as("xemnam", Role.MEMBER)
			.document("""
					query($id: ID!) {
						meetings(first: 100, filter: { committeeId: $id }) { nodes { state } }
						tasks(first: 100, filter: { committeeId: $id }) { nodes { timeliness } }
						myWork { items { kind } }
					}""")
			.variable("id",
					this.committees.list()
						.stream()
						.filter((body) -> body.shortName().equals(ProjectSixChapter.COMMITTEE))
						.map((body) -> body.id().globalId())
						.findFirst()
						.orElseThrow())
			.execute();
		year.path("meetings.nodes[*].state")
			.entityList(String.class)
			.contains("CLOSED", "INVITED", "DRAFT", "PROPOSED");
		year.path("tasks.nodes[*].timeliness")
			.entityList(String.class)
			.contains("COMPLETED_ON_TIME", "COMPLETED_LATE", "OPEN_IN_TIME", "OPEN_OVERDUE");
		year.path("myWork.items[*].kind").entityList(String.class).contains("DECIDE_ABSENCE", "DECIDE_PROPOSAL");
	}

	private List<String> names() {
		return this.committees.list().stream().map(CommitteeView::shortName).toList();
	}

}

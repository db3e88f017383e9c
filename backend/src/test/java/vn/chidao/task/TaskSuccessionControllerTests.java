package vn.chidao.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.agency.AgencyId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Open tasks of an agency go to the one that stands for it; what is done stays its own.
 */
@IntegrationTest
class TaskSuccessionControllerTests {

	private static final String TASKS = """
			query($committee: ID!) { tasks(first: 9, filter: { committeeId: $committee }) { nodes {
				id version title viewerCanReportProgress leadAgency { name } cooperatingAgencies { name }
				formerLeadAgencies { lastDay agency { name } } } } }""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private TaskRepository tasks;

	@Autowired
	private Clock clock;

	@Test
	void openTasksGoToTheSuccessorAndTheNextOneWithTheirHistory() {
		AgencyId first = this.scene.agency("Sở việc một");
		AgencyId second = this.scene.agency("Sở việc hai");
		AgencyId third = this.scene.agency("Sở việc ba");
		CommitteeId committee = this.scene.committee("BCĐ chuyển việc", null);
		this.api.link("giamdocsoviecba", this.scene.head("Giám đốc Sở việc ba", third));
		MembershipView chair = chair(committee, "truongbanchuyenviec");
		this.tasks.save(task(chair, "Việc chủ trì", first, third));
		this.tasks.save(task(chair, "Việc phối hợp", this.scene.agency("Sở việc khác"), first));
		end(first, second, "2025-03-01");
		end(second, third, "2025-07-01");
		GraphQlTester.Response seen = list("truongbanchuyenviec", committee);
		String led = "tasks.nodes[?(@.title == 'Việc chủ trì')].";
		assertThat(names(seen, led + "leadAgency.name")).containsExactly("Sở việc ba");
		assertThat(names(seen, led + "cooperatingAgencies[*].name")).isEmpty();
		assertThat(names(seen, led + "formerLeadAgencies[*].agency.name")).containsExactly("Sở việc một",
				"Sở việc hai");
		assertThat(names(seen, led + "formerLeadAgencies[*].lastDay")).containsExactly("2025-02-28", "2025-06-30");
		assertThat(names(seen, "tasks.nodes[?(@.title == 'Việc phối hợp')].cooperatingAgencies[*].name"))
			.containsExactly("Sở việc ba");
		GraphQlTester.Response ofHead = list("giamdocsoviecba", committee);
		ofHead.path(led + "viewerCanReportProgress").entityList(Boolean.class).containsExactly(true);
	}

	@Test
	void whatWasDoneBeforeStaysWithTheAgencyThatDidIt() {
		AgencyId old = this.scene.agency("Sở đã làm xong");
		CommitteeId committee = this.scene.committee("BCĐ việc đã xong", null);
		MembershipView chair = chair(committee, "truongbanviecxong");
		Task task = task(chair, "Việc đã xong", old, this.scene.agency("Sở giúp việc xong"));
		task.report(TaskProgress.COMPLETE, "Đã làm xong việc này", chair.id().value(),
				Instant.parse("2025-01-10T03:00:00Z"));
		this.tasks.save(task);
		end(old, this.scene.agency("Sở nhận việc dở"), "2025-03-01");
		assertThat(names(list("truongbanviecxong", committee), "tasks.nodes[*].leadAgency.name"))
			.containsExactly("Sở đã làm xong");
	}

	private MembershipView chair(CommitteeId committee, String username) {
		PersonId person = this.scene.person("Trưởng ban " + username, null);
		this.api.link(username, person);
		return this.scene.seat(committee, person, PostRole.CHAIR);
	}

	private Task task(MembershipView giver, String title, AgencyId lead, AgencyId helps) {
		return new Task(new Task.Assignment(giver.committeeId().value(), Ids.next(), null, giver.id().value(), null),
				new TaskContent(title, null, lead.value(), List.of(helps.value()),
						LegalTime.today(this.clock).plusDays(5)),
				this.clock.instant());
	}

	private void end(AgencyId agency, AgencyId successor, String from) {
		Mutation.done(Mutation.send(this.api.asAdmin(), "endAgency", "moved",
				Map.of("agencyId", agency.globalId(), "expectedVersion", 0, "successorIds",
						List.of(successor.globalId()), "followId", successor.globalId(), "effectiveOn", from,
						"decision",
						Map.of("notation", "07/NQ-HĐND", "issuedOn", "2025-02-20", "issuer", "HĐND tỉnh"))));
	}

	private GraphQlTester.Response list(String username, CommitteeId committee) {
		return this.api.as(username, Role.MEMBER).document(TASKS).variable("committee", committee.globalId()).execute();
	}

	private static List<String> names(GraphQlTester.Response response, String path) {
		return response.path(path).entityList(String.class).get();
	}

}

package vn.chidao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyId;
import vn.chidao.security.PersonId;

/** What follows a meeting: the notice, its acknowledgement, tasks and their progress. */
@Component
@Profile("demo")
class FollowUp {

	private final DemoApi api;

	private final Stage stage;

	private final Ensemble ensemble;

	FollowUp(DemoApi api, Stage stage, Ensemble ensemble) {
		this.api = api;
		this.stage = stage;
		this.ensemble = ensemble;
	}

	/** The helper team issues the notice: Điều 14 khoản 3. */
	Answer announce(String meeting) {
		return this.stage.as(DemoUser.TOTRUONG,
				() -> this.api.act("issueConclusionNotice", "notice { id }", Map.of("meetingId", meeting)));
	}

	/** Members acknowledge the notice, except those who have not read it; how many do. */
	int acknowledge(String meeting, LocalDate day, Set<String> unread) {
		List<Answer> deliveries = this.stage.as(DemoUser.THUKY,
				() -> this.api.ask(
						"query($id: ID!) { meeting(id: $id) { conclusionNotice { deliveries { id member { id } } } } }",
						Map.of("id", meeting)))
			.list("meeting.conclusionNotice.deliveries");
		return this.ensemble.everybody(day)
			.stream()
			.filter((member) -> !unread.contains(member.personId().globalId()))
			.flatMap((member) -> deliveries.stream()
				.filter((delivery) -> delivery.text("member.id").equals(member.id().globalId()))
				.map((delivery) -> acknowledge(member.personId(), delivery)))
			.toList()
			.size();
	}

	private Answer acknowledge(PersonId person, Answer delivery) {
		return this.ensemble.as(person, () -> this.api.act("acknowledgeConclusion", "delivery { id }",
				Map.of("deliveryId", delivery.text("id"))));
	}

	/** The chair gives a task; gives its id. */
	String assign(String conclusion, String title, AgencyId lead, LocalDate due) {
		return this.stage.as(DemoUser.TRUONGBAN, () -> this.api
			.act("assignTask", "task { id }", Map.of("conclusionId", conclusion, "title", title, "expectedResult",
					"Báo cáo kết quả bằng văn bản", "leadAgencyId", lead.globalId(), "dueOn", due.toString()))
			.text("task.id"));
	}

	/** The head of the lead agency reports. */
	Answer report(AgencyId lead, String task, int percent, String note) {
		return this.ensemble.as(this.ensemble.headOf(lead), () -> {
			int version = this.api.ask("query($id: ID!) { task(id: $id) { version } }", Map.of("id", task))
				.number("task.version");
			return this.api.act("reportProgress", "task { id }",
					Map.of("taskId", task, "expectedVersion", version, "percent", percent, "note", note));
		});
	}

}

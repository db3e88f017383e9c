package vn.chidao.story;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from a meeting: the notice to each member and the task.
 *
 * @param voices the way to the API
 * @param cast who and what the story is about
 * @param days the story's days
 * @param meeting the meeting, closed with a conclusion
 */
record FollowUpScenes(Voices voices, Cast cast, WorkingDays days, String meeting) {

	private static final String NOTICE = "notice { notation deliveries { member { person { fullName } } } citations { label } }";

	private static final String TASK = "task { id version state timeliness percent viewerCanReportProgress }";

	/** Điều 14 khoản 3: the helper team sends it to each member. */
	void theConclusionReachesEachMember() {
		assertThat(new HomeScenes(this.voices).kindsFor(Cast.TEAM_LEADER)).contains("ISSUE_NOTICE");
		Answer issued = this.voices
			.act(Cast.TEAM_LEADER, "issueConclusionNotice", Map.of("meetingId", this.meeting), NOTICE)
			.done();
		assertThat(issued.list("notice.citations[*].label"))
			.anySatisfy((label) -> assertThat(label).startsWith("Điều 14 khoản 3 "));
		assertThat(issued.list("notice.deliveries[*].member.person.fullName")).containsExactlyInAnyOrderElementsOf(
				List.of(Cast.CHAIR, Cast.VICE_CHAIR, Cast.AWAY, Cast.MEMBER).stream().map(this.voices::named).toList());
	}

	void aMemberAcknowledges() {
		HomeScenes home = new HomeScenes(this.voices);
		assertThat(home.kindsFor(Cast.MEMBER)).contains("ACKNOWLEDGE_CONCLUSION");
		String query = "(id: \"%s\") { conclusionNotice { deliveries { id viewerCanAcknowledge } } }"
			.formatted(this.meeting);
		String mine = this.voices.ask(Cast.MEMBER, "meeting", query)
			.list("conclusionNotice.deliveries[?(@.viewerCanAcknowledge == true)].id")
			.getFirst();
		this.voices.act(Cast.MEMBER, "acknowledgeConclusion", Map.of("deliveryId", mine), "delivery { acknowledgedAt }")
			.done();
		assertThat(home.kindsFor(Cast.MEMBER)).doesNotContain("ACKNOWLEDGE_CONCLUSION");
	}

	/** Nobody has read the notice or done the task yet. */
	void theConclusionIsToldAndATaskGiven() {
		theConclusionReachesEachMember();
		this.voices.act(Cast.CHAIR, "assignTask", task(), TASK).done();
	}

	void aTaskIsGivenAndReportedDone() {
		Map<String, Object> given = task();
		this.voices.act(Cast.AWAY, "assignTask", given, TASK).forbidden();
		String task = this.voices.act(Cast.CHAIR, "assignTask", given, TASK).done().text("task.id");
		HomeScenes home = new HomeScenes(this.voices);
		assertThat(home.kindsFor(Cast.MEMBER)).contains("CARRY_OUT_TASK");
		report(Cast.AWAY, task, 50).forbidden();
		assertThat(report(Cast.MEMBER, task, 50).done().text("task.state")).isEqualTo("IN_PROGRESS");
		assertThat(report(Cast.MEMBER, task, 100).done().text("task.timeliness")).isEqualTo("COMPLETED_ON_TIME");
		assertThat(home.kindsFor(Cast.MEMBER)).doesNotContain("CARRY_OUT_TASK");
	}

	private Map<String, Object> task() {
		return Map.of("conclusionId", conclusion(), "title", "Rà soát thủ tục hộ tịch", "leadAgencyId",
				this.cast.taskAgency(), "cooperatingAgencyIds", List.of(this.cast.standingAgency()), "dueOn",
				this.days.dayAfter(10).toString());
	}

	private Answer report(String who, String task, int percent) {
		int version = this.voices.ask(Cast.MEMBER, "task", "(id: \"%s\") { version }".formatted(task))
			.value("version", Integer.class);
		return this.voices.act(who, "reportProgress",
				Map.of("taskId", task, "expectedVersion", version, "percent", percent, "note", "Đã làm"), TASK);
	}

	private String conclusion() {
		return this.voices.ask(Cast.CHAIR, "meeting", "(id: \"%s\") { conclusions { id } }".formatted(this.meeting))
			.list("conclusions[*].id")
			.getFirst();
	}

}

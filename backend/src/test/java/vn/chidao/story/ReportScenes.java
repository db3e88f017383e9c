package vn.chidao.story;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The report a member owes before 15 June (Điều 15 khoản 3).
 *
 * @param voices the way to the API
 * @param days the story's days
 */
record ReportScenes(Voices voices, WorkingDays days) {

	private static final String REPORT = "report { id version state inTime }";

	void isOwedAndSubmitted() {
		String june = this.days.today().getYear() + "-06-";
		Answer owed = this.voices.ask(Cast.MEMBER, "reports", """
				(first: 10, filter: { mine: true, dueFrom: "%s01", dueTo: "%s30" }) {
					nodes { id version dueBefore dueOn state viewerCanSubmit citations { label } }
				}""".formatted(june, june));
		assertThat(owed.list("nodes[*].id")).hasSize(1);
		assertThat(owed.text("nodes[0].dueBefore")).isEqualTo(june + "15");
		assertThat(owed.text("nodes[0].dueOn")).isEqualTo(june + "14");
		assertThat(owed.list("nodes[0].citations[*].label")).first().asString().startsWith("Điều 15 khoản 3 ");
		assertThat(owed.is("nodes[0].viewerCanSubmit")).isTrue();
		Map<String, Object> report = Map.of("reportId", owed.text("nodes[0].id"), "expectedVersion",
				owed.value("nodes[0].version", Integer.class), "content", Map.of("results", "Đã số hóa sổ hộ tịch"));
		this.voices.act(Cast.CHAIR, "submitReport", report, REPORT).forbidden();
		Answer submitted = this.voices.act(Cast.MEMBER, "submitReport", report, REPORT).done();
		assertThat(submitted.text("report.state")).isEqualTo("SUBMITTED");
		boolean inTime = this.days.today().toString().compareTo(june + "14") <= 0;
		assertThat(submitted.is("report.inTime")).isEqualTo(inTime);
	}

}

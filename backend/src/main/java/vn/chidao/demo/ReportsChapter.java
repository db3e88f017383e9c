package vn.chidao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chidao.security.PersonId;

/**
 * The reports of this year: most in time, one late, one never written, and a draft of the
 * next one.
 */
@Component
@Profile("demo")
@Order(120)
class ReportsChapter implements DemoChapter {

	private static final String MINE = """
			query($committee: ID!) {
				reports(first: 100, filter: { committeeId: $committee, mine: true }) {
					nodes { id version dueOn state }
				}
			}""";

	private final DemoApi api;

	private final Stage stage;

	private final Ensemble ensemble;

	ReportsChapter(DemoApi api, Stage stage, Ensemble ensemble) {
		this.api = api;
		this.stage = stage;
		this.ensemble = ensemble;
	}

	@Override
	public boolean isTold() {
		return reports(this.stage.person(DemoUser.UYVIEN1)).stream()
			.anyMatch((report) -> !report.text("state").equals("OWED"));
	}

	@Override
	public void tell() {
		PersonId late = this.stage.person(DemoUser.UYVIEN2);
		PersonId silent = this.ensemble.named("Lý Quang Khải");
		this.ensemble.everybody(this.stage.today())
			.stream()
			.map((member) -> member.personId())
			.distinct()
			.filter((person) -> !person.equals(silent))
			.forEach((person) -> writeAll(person, person.equals(late) ? 4 : -3));
		reports(this.stage.person(DemoUser.UYVIEN1)).stream()
			.filter((report) -> report.text("state").equals("OWED"))
			.findFirst()
			.ifPresent(this::draft);
	}

	private void writeAll(PersonId person, int daysFromDue) {
		LocalDate today = this.stage.today();
		for (Answer report : reports(person)) {
			if (report.text("state").equals("OWED") && !report.at("dueOn").isNull()) {
				LocalDate day = LocalDate.parse(report.text("dueOn")).plusDays(daysFromDue);
				if (day.isBefore(today)) {
					this.stage.at(day.atTime(10, 0), () -> this.ensemble.as(person, () -> write("submitReport", report,
							"Đã hoàn thành các nhiệm vụ được giao trong kỳ (demo).")));
				}
			}
		}
	}

	private void draft(Answer report) {
		this.stage.as(DemoUser.UYVIEN1,
				() -> write("saveReportDraft", report, "Đã cấp chữ ký số cho 40% cán bộ bộ phận một cửa (demo)."));
	}

	private Answer write(String mutation, Answer report, String results) {
		return this.api.act(mutation, "report { id }",
				Map.of("reportId", report.text("id"), "expectedVersion", report.number("version"), "content",
						Map.of("results", results, "difficulties", "Dữ liệu giữa các hệ thống chưa thống nhất.",
								"proposals", "Đề nghị sớm ban hành quy trình kết nối, chia sẻ dữ liệu.")));
	}

	private List<Answer> reports(PersonId person) {
		return this.ensemble
			.as(person, () -> this.api.ask(MINE, Map.of("committee", this.ensemble.committee().globalId())))
			.list("reports.nodes");
	}

}

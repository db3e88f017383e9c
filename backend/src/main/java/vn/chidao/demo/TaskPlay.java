package vn.chidao.demo;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.demo.Script.Assignment;

/** Plays a task: given, reported on, done or not. */
@Component
@Profile("demo")
class TaskPlay {

	private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

	private final Stage stage;

	private final FollowUp followUp;

	TaskPlay(Stage stage, FollowUp followUp) {
		this.stage = stage;
		this.followUp = followUp;
	}

	void play(Assignment task, String conclusion, LocalDateTime session) {
		String id = this.stage.at(session.plusDays(3),
				() -> this.followUp.assign(conclusion, task.title(), task.lead(), task.due()));
		LocalDateTime due = task.due().atTime(AFTERNOON);
		switch (task.course()) {
			case IN_TIME -> {
				report(task, id, session.plusDays(14), 50, "Đã ban hành kế hoạch, đang triển khai tại các đơn vị.");
				report(task, id, due.minusDays(5), 100, "Hoàn thành, đã có báo cáo kết quả.");
			}
			case LATE -> report(task, id, due.plusDays(10), 100, "Hoàn thành, chậm do chờ dữ liệu đối soát.");
			case UNDER_WAY ->
				report(task, id, session.plusDays(14), 40, "Đang thực hiện, đã hoàn thành bước khảo sát.");
			case SILENT -> {
				// nothing is reported: the overdue list needs something to show
			}
		}
	}

	private void report(Assignment task, String id, LocalDateTime moment, int percent, String note) {
		this.stage.at(moment, () -> this.followUp.report(task.lead(), id, percent, note));
	}

}

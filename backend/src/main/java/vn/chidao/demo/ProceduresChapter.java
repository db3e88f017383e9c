package vn.chidao.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.chidao.security.PersonId;

/**
 * What goes through steps these days: the plan of the coming year, half way, and a
 * commendation in Hải Phòng; and what people are given beside their posts.
 */
@Component
@Profile("demo")
@Order(130)
class ProceduresChapter implements DemoChapter {

	private static final String CASES = """
			query($committee: ID!) {
				procedureCases(first: 1, filter: { committeeId: $committee }) { nodes { id } }
			}""";

	private final DemoApi api;

	private final Stage stage;

	private final Ensemble ensemble;

	private final Bodies bodies;

	ProceduresChapter(DemoApi api, Stage stage, Ensemble ensemble, Bodies bodies) {
		this.api = api;
		this.stage = stage;
		this.ensemble = ensemble;
		this.bodies = bodies;
	}

	@Override
	public boolean isTold() {
		return !this.stage
			.as(DemoUser.TOTRUONG, () -> this.api.ask(CASES, Map.of("committee", this.ensemble.committee().globalId())))
			.list("procedureCases.nodes")
			.isEmpty();
	}

	@Override
	public void tell() {
		planOfTheComingYear();
		commendation();
		assignments();
	}

	private void planOfTheComingYear() {
		int year = this.stage.today().getYear() + 1;
		Map<String, Object> plan = Map.of("committeeId", this.ensemble.committee().globalId(), "kind", "PLAN", "plan",
				"YEARLY_PLAN", "planYear", year, "title", "Kế hoạch công tác năm " + year, "content",
				"Dự thảo kế hoạch triển khai Đề án 06 năm " + year + " (demo).");
		Answer drafted = this.stage.at(ago(16), () -> this.stage.as(DemoUser.TOTRUONG, () -> open(plan)));
		this.stage.at(ago(5),
				() -> this.stage.as(DemoUser.PHOTRUONGBAN,
						() -> this.api.act("takeProcedureStep", "procedureCase { id }",
								Map.of("procedureCaseId", drafted.text("procedureCase.id"), "expectedVersion",
										drafted.number("procedureCase.version"), "documentNotation", "31/BB-BCĐ",
										"note", "Ban Chỉ đạo thông qua, đề nghị bổ sung mốc thời gian từng quý."))));
	}

	private void commendation() {
		PersonId proposer = this.ensemble.named("Ninh Diệu Hiền");
		Map<String, Object> proposal = Map.of("committeeId",
				this.bodies.named("BCĐ Chính quyền điện tử Hải Phòng").id().globalId(), "kind", "COMMENDATION", "title",
				"Đề xuất khen thưởng các đơn vị hoàn thành sớm kết nối dữ liệu", "content",
				"Danh sách đơn vị và thành tích, theo kết quả thực hiện nhiệm vụ (demo).");
		this.stage.at(ago(3), () -> this.ensemble.as(proposer, () -> open(proposal)));
	}

	private void assignments() {
		String committee = this.ensemble.committee().globalId();
		LocalDate today = this.stage.today();
		this.stage.as(DemoUser.TRUONGBAN,
				() -> assign(Map.of("committeeId", committee, "kind", "RESPONSIBILITY_AREA", "subject",
						"Hạ tầng kỹ thuật, chữ ký số", "personIds", List.of(id(DemoUser.UYVIEN1)), "validFrom",
						today.minusDays(60).toString())));
		this.stage.as(DemoUser.TOTRUONG,
				() -> assign(Map.of("committeeId", this.ensemble.team().globalId(), "kind", "CONCENTRATED_WORK",
						"subject", "Làm sạch dữ liệu hộ tịch", "personIds",
						List.of(this.ensemble.named("Quách Mỹ Duyên").globalId(),
								this.ensemble.named("Cao Đức Anh").globalId()),
						"validFrom", today.minusDays(4).toString(), "validTo", today.plusDays(10).toString())));
	}

	private Answer open(Map<String, Object> input) {
		return this.api.act("openProcedureCase", "procedureCase { id version }", input);
	}

	private Answer assign(Map<String, Object> input) {
		return this.api.act("assignPeople", "assignment { id }", input);
	}

	private String id(DemoUser user) {
		return this.stage.person(user).globalId();
	}

	private LocalDateTime ago(int days) {
		return this.stage.today().minusDays(days).atTime(9, 30);
	}

}

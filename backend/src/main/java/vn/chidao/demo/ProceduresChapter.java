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
 * What goes through steps: the plan of the last year, the programme and plan of this one,
 * the plan of the coming year, half way, an expenditure without a norm, and a
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
		planOfTheLastYear();
		planOfTheYear();
		planOfTheComingYear();
		expenditure();
		commendation();
		assignments();
	}

	private void planOfTheLastYear() {
		Answer adopted = adopt(draft("YEARLY_PLAN", "Kế hoạch công tác năm ", this.stage.today().getYear() - 1, 690),
				683, "01/BB-BCĐ", "Ban Chỉ đạo thông qua tại phiên họp đầu năm.");
		this.stage.at(ago(676), () -> this.stage.as(DemoUser.TRUONGBAN, () -> take(adopted, "03/KH-BCĐ", "")));
	}

	private void planOfTheYear() {
		int year = this.stage.today().getYear();
		Answer programme = draft("YEARLY_PROGRAMME", "Chương trình công tác năm ", year, 335);
		adopt(programme, 328, "01/BB-BCĐ", "Ban Chỉ đạo thông qua tại phiên họp đầu năm.");
		Answer adopted = adopt(draft("YEARLY_PLAN", "Kế hoạch công tác năm ", year, 334), 328, "01/BB-BCĐ",
				"Ban Chỉ đạo thông qua tại phiên họp đầu năm.");
		this.stage.at(ago(320), () -> this.stage.as(DemoUser.TRUONGBAN, () -> take(adopted, "05/KH-BCĐ", "")));
	}

	private void planOfTheComingYear() {
		Answer plan = draft("YEARLY_PLAN", "Kế hoạch công tác năm ", this.stage.today().getYear() + 1, 16);
		adopt(plan, 5, "31/BB-BCĐ", "Ban Chỉ đạo thông qua, đề nghị bổ sung mốc thời gian từng quý.");
	}

	private Answer draft(String plan, String title, int year, int ago) {
		Map<String, Object> input = Map.of("committeeId", this.ensemble.committee().globalId(), "kind", "PLAN", "plan",
				plan, "planYear", year, "title", title + year, "content",
				"Dự thảo để Ban Chỉ đạo Đề án 06 thảo luận, thông qua (demo).");
		return this.stage.at(ago(ago), () -> this.stage.as(DemoUser.TOTRUONG, () -> open(input)));
	}

	private Answer adopt(Answer drafted, int ago, String minutes, String note) {
		return this.stage.at(ago(ago), () -> this.stage.as(DemoUser.PHOTRUONGBAN, () -> take(drafted, minutes, note)));
	}

	private Answer take(Answer moved, String document, String note) {
		return this.api.act("takeProcedureStep", "procedureCase { id version }",
				Map.of("procedureCaseId", moved.text("procedureCase.id"), "expectedVersion",
						moved.number("procedureCase.version"), "documentNotation", document, "note", note));
	}

	/** Điều 17 khoản 2: the police lead, the department of finance agrees. */
	private void expenditure() {
		Map<String, Object> asked = Map.of("committeeId", this.ensemble.committee().globalId(), "kind",
				"SPECIAL_EXPENDITURE", "title", "Chi cho lực lượng hỗ trợ làm sạch dữ liệu dân cư tại xã", "content",
				"Nội dung chi chưa có định mức; đề nghị vận dụng quy định tương tự (demo).");
		Answer submitted = this.stage.at(ago(62), () -> this.stage.as(DemoUser.PHOTRUONGBAN, () -> open(asked)));
		Answer agreed = this.stage.at(ago(55), () -> this.stage.as(DemoUser.PHOTRUONGBAN,
				() -> take(submitted, "812/STC-NS", "Sở Tài chính thống nhất.")));
		this.stage.at(ago(48), () -> this.stage.as(DemoUser.TRUONGBAN, () -> take(agreed, "27/TB-BCĐ", "")));
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

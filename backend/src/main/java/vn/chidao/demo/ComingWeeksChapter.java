package vn.chidao.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chidao.demo.Session.Item;

/**
 * What is going on these days: a session to which members are answering, an extended
 * meeting whose notice is still to go out, one being prepared and one proposed.
 */
@Component
@Profile("demo")
@Order(110)
class ComingWeeksChapter implements DemoChapter {

	private static final String NEXT = "Phiên họp thường kỳ: Chuẩn bị tổng kết năm";

	private final Stage stage;

	private final Acts acts;

	private final KienGiang province;

	ComingWeeksChapter(Stage stage, Acts acts, KienGiang province) {
		this.stage = stage;
		this.acts = acts;
		this.province = province;
	}

	@Override
	public boolean isTold() {
		return this.acts.convening().titles().contains(NEXT);
	}

	@Override
	public void tell() {
		LocalDate today = this.stage.today();
		holdExtended(today);
		invite(today);
		Session later = new Session("REGULAR", false, Session.morningIn(today.plusDays(70)),
				"Phiên họp thường kỳ: Tổng kết năm", "Tổng kết năm; phương hướng năm tới.",
				List.of(new Item("DIRECTION", "Phương hướng năm tới", "")));
		this.stage.at(ago(1), () -> this.acts.convening().prepare(later));
		Session urgent = new Session("AD_HOC", false, Session.morningIn(today.plusDays(15)),
				"Họp đột xuất: Bảo đảm an toàn dữ liệu", "Tình hình an toàn dữ liệu và việc cần làm ngay.", List.of());
		this.stage.at(ago(1), () -> this.acts.convening()
			.propose(urgent, "Có vướng mắc về an toàn dữ liệu cần Trưởng ban cho ý kiến."));
	}

	private void holdExtended(LocalDate today) {
		Session extended = new Session("AD_HOC", true, Session.morningIn(today.minusDays(1)),
				"Họp mở rộng: Dịch vụ công trực tuyến toàn trình",
				"Rà soát dịch vụ công trực tuyến toàn trình với các cơ quan chủ trì.",
				List.of(new Item("OTHER", "Danh mục dịch vụ công trực tuyến toàn trình",
						"Các cơ quan rà soát, công bố danh mục dịch vụ công trực tuyến toàn trình.")));
		LocalDateTime start = extended.start();
		String meeting = this.stage.at(start.minusDays(14), () -> this.acts.convening().prepare(extended));
		this.stage.at(start.minusDays(13), () -> this.acts.convening().inviteGuest(meeting, this.province.education()));
		this.stage.at(start.minusDays(12), () -> this.acts.convening().convoke(DemoUser.TRUONGBAN, meeting));
		this.stage.at(start.minusDays(8), () -> this.acts.convening().accept(meeting, extended, Set.of()));
		this.stage.at(start, () -> this.acts.holding().hold(meeting, extended, Set.of()));
	}

	private void invite(LocalDate today) {
		Session next = new Session("REGULAR", false, Session.morningIn(today.plusDays(14)), NEXT,
				"Chuẩn bị tổng kết năm; kiểm điểm việc thực hiện kết luận phiên trước.",
				List.of(new Item("PLAN", "Kế hoạch tổng kết năm", ""),
						new Item("OTHER", "Vướng mắc khi kết nối dữ liệu chuyên ngành", "")));
		String meeting = this.stage.at(ago(4), () -> this.acts.convening().prepare(next));
		this.stage.at(ago(3), () -> this.acts.convening().convoke(DemoUser.TRUONGBAN, meeting));
		Set<String> waiting = Set.of(this.stage.person(DemoUser.UYVIEN1).globalId(),
				this.stage.person(DemoUser.UYVIEN2).globalId());
		this.stage.at(ago(2), () -> this.acts.convening().accept(meeting, next, waiting));
		this.stage.at(ago(1), () -> this.acts.absence()
			.ask(DemoUser.UYVIEN1, meeting, next.day(), "Trùng lịch họp tại Bộ Thông tin và Truyền thông."));
	}

	private LocalDateTime ago(int days) {
		return this.stage.today().minusDays(days).atTime(9, 0);
	}

}

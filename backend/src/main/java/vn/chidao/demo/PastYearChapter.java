package vn.chidao.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chidao.demo.Script.Assignment;
import vn.chidao.demo.Script.Course;
import vn.chidao.demo.Session.Item;

/**
 * A year of regular sessions of the committee for Đề án 06, every second month as Điều 14
 * khoản 1 asks, with what they concluded and the tasks that followed.
 */
@Component
@Profile("demo")
@Order(100)
class PastYearChapter implements DemoChapter {

	private static final String REGULAR = "Phiên họp thường kỳ: ";

	private final Stage stage;

	private final Convening convening;

	private final SessionPlay play;

	private final KienGiang province;

	PastYearChapter(Stage stage, Convening convening, SessionPlay play, KienGiang province) {
		this.stage = stage;
		this.convening = convening;
		this.play = play;
		this.province = province;
	}

	@Override
	public boolean isTold() {
		return this.convening.titles().stream().anyMatch((title) -> title.startsWith(REGULAR));
	}

	@Override
	public void tell() {
		LocalDate today = this.stage.today();
		this.play.play(Script.of(session(today, 11, "Triển khai chương trình công tác năm",
				new Item("PROGRAMME", "Chương trình công tác năm của Ban Chỉ đạo",
						"Thông qua Chương trình công tác năm; các sở, ngành xây dựng kế hoạch chi tiết trong tháng."),
				new Item("OTHER", "Phân công thành viên theo dõi từng nhóm tiện ích", ""))));
		this.play.play(Script.of(
				session(today, 9, "Làm sạch dữ liệu dân cư",
						new Item("OTHER", "Kết quả đối soát dữ liệu bảo hiểm y tế",
								"Sở Y tế chủ trì đối soát, làm sạch dữ liệu người tham gia bảo hiểm y tế."),
						new Item("DIRECTION", "Phương hướng làm sạch dữ liệu dân cư năm nay", "")),
				new Assignment(0, "Đối soát dữ liệu người tham gia bảo hiểm y tế", this.province.health(),
						today.minusMonths(7), Course.LATE)));
		this.play
			.play(Script
				.of(session(today, 7, "Dịch vụ công thiết yếu và mã định danh học sinh",
						new Item("PLAN", "Kế hoạch cập nhật mã định danh học sinh",
								"Sở Giáo dục và Đào tạo hoàn thành cập nhật mã định danh cho toàn bộ học sinh."),
						new Item("OTHER", "Tình hình dịch vụ công thiết yếu", "")),
						new Assignment(0, "Cập nhật mã định danh học sinh", this.province.education(),
								today.minusMonths(5), Course.IN_TIME))
				.without(DemoUser.UYVIEN1, "Ngô Minh Châu", true));
		tellSecondHalf(today);
	}

	private void tellSecondHalf(LocalDate today) {
		this.play.play(Script.of(
				session(today, 5, "Sơ kết sáu tháng",
						new Item("DIRECTION", "Phương hướng, nhiệm vụ sáu tháng tiếp theo",
								"Thống nhất phương hướng; tập trung số hóa dữ liệu hộ tịch."),
						new Item("OTHER", "Kinh phí bảo đảm hoạt động",
								"Sở Tài chính bố trí kinh phí theo dự toán được giao.")),
				new Assignment(0, "Số hóa sổ hộ tịch", this.province.justice(), today.plusMonths(1), Course.UNDER_WAY),
				new Assignment(1, "Bố trí kinh phí số hóa dữ liệu hộ tịch", this.province.finance(),
						today.minusDays(12), Course.SILENT)));
		this.play.play(Script.of(session(today, 3, "Tài khoản định danh điện tử và chữ ký số",
				new Item("PLAN", "Kế hoạch cấp tài khoản định danh điện tử mức 2",
						"Các sở, ngành phối hợp Công an tỉnh hoàn thành chỉ tiêu cấp tài khoản định danh điện tử."),
				new Item("OTHER", "Cấp chữ ký số cho cán bộ một cửa",
						"Sở Thông tin và Truyền thông cấp chữ ký số cho cán bộ bộ phận một cửa.")),
				new Assignment(0, "Hỗ trợ học sinh và phụ huynh kích hoạt tài khoản", this.province.education(),
						today.plusDays(3), Course.UNDER_WAY),
				new Assignment(1, "Cấp chữ ký số cho cán bộ bộ phận một cửa", this.province.information(),
						today.plusDays(20), Course.UNDER_WAY)));
		this.play.play(Script.of(session(today, 1, "Kết nối, chia sẻ dữ liệu chuyên ngành",
				new Item("PLAN", "Kế hoạch kết nối cơ sở dữ liệu chuyên ngành",
						"Sở Thông tin và Truyền thông chủ trì kết nối cơ sở dữ liệu chuyên ngành với dữ liệu dân cư."),
				new Item("OTHER", "Tháo gỡ vướng mắc của các sở, ngành", "")),
				new Assignment(0, "Kết nối cơ sở dữ liệu chuyên ngành", this.province.information(), today.minusDays(2),
						Course.SILENT))
			.without(DemoUser.UYVIEN2, "Thái Bình An", false)
			.unreadBy(DemoUser.UYVIEN1, DemoUser.UYVIEN2));
	}

	/**
	 * The last one a month ago, and none more than two months after the one before it.
	 */
	private static LocalDateTime regular(LocalDate today, int monthsAgo) {
		LocalDateTime day = Session.morningIn(today.minusMonths(1));
		for (int months = 1; months < monthsAgo; months += 2) {
			day = day.minusMonths(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
		}
		return day;
	}

	private static Session session(LocalDate today, int monthsAgo, String title, Item... items) {
		return new Session("REGULAR", false, regular(today, monthsAgo), REGULAR + title,
				title + "; kiểm điểm việc thực hiện kết luận phiên trước.", List.of(items));
	}

}

package vn.chidao.demo;

import java.time.LocalDate;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chidao.committee.AgencyRoleKind;
import vn.chidao.demo.Bodies.Founding;
import vn.chidao.membership.PostRole;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * The committee for Đề án 06 of Kiên Giang and its helper team, under regulation
 * 61/QĐ-BCĐ, with the persons of the demo accounts.
 */
@Component
@Profile("demo")
@Order(10)
class ProjectSixChapter implements DemoChapter {

	static final String COMMITTEE = "BCĐ Đề án 06";

	static final String TEAM = "Tổ giúp việc Đề án 06";

	// the decision is among the legal bases of the regulation
	private static final Founding FOUNDING = Founding.by("671/QĐ-UBND", "2022-03-10",
			"Chủ tịch Ủy ban nhân dân tỉnh Kiên Giang");

	private static final LocalDate RETIRED = LocalDate.parse("2025-06-30");

	private final Stage stage;

	private final Cast cast;

	private final Bodies bodies;

	private final KienGiang province;

	ProjectSixChapter(Stage stage, Cast cast, Bodies bodies, KienGiang province) {
		this.stage = stage;
		this.cast = cast;
		this.bodies = bodies;
		this.province = province;
	}

	@Override
	public boolean isTold() {
		return this.bodies.exists(COMMITTEE);
	}

	@Override
	public void tell() {
		CommitteeId committee = this.bodies.committee("Ban Chỉ đạo thực hiện Đề án 06 tỉnh Kiên Giang", COMMITTEE,
				FOUNDING, "DA06");
		CommitteeId team = this.bodies.team("Tổ giúp việc Ban Chỉ đạo thực hiện Đề án 06 tỉnh Kiên Giang", TEAM,
				FOUNDING, committee);
		// Điều 8: the standing agency; Điều 17 khoản 1: two agencies hold the budget
		this.bodies.role(committee, this.province.police(), AgencyRoleKind.STANDING_AGENCY, FOUNDING);
		this.bodies.role(committee, this.province.police(), AgencyRoleKind.BUDGET_HOLDER, FOUNDING);
		this.bodies.role(committee, this.province.information(), AgencyRoleKind.BUDGET_HOLDER, FOUNDING);
		fill(committee);
		fillTeam(team);
		fillAgencies();
	}

	private void fill(CommitteeId committee) {
		PersonId chair = this.cast.head(DemoUser.TRUONGBAN.title(), "Chủ tịch UBND tỉnh", this.province.province());
		PersonId deputy = this.cast.head(DemoUser.PHOTRUONGBAN.title(), "Giám đốc Công an tỉnh",
				this.province.police());
		PersonId one = this.cast.head(DemoUser.UYVIEN1.title(), "Giám đốc Sở Thông tin và Truyền thông",
				this.province.information());
		PersonId two = this.cast.head(DemoUser.UYVIEN2.title(), "Giám đốc Sở Tư pháp", this.province.justice());
		this.stage.link(DemoUser.TRUONGBAN, chair);
		this.stage.link(DemoUser.PHOTRUONGBAN, deputy);
		this.stage.link(DemoUser.UYVIEN1, one);
		this.stage.link(DemoUser.UYVIEN2, two);
		this.bodies.seats(committee, FOUNDING)
			.appoint(PostRole.CHAIR, chair)
			.appoint(PostRole.STANDING_VICE_CHAIR, deputy)
			.appoint(PostRole.VICE_CHAIR,
					this.cast.staff("Ông Đoàn Trọng Nghĩa", "Phó Chủ tịch UBND tỉnh", this.province.province()))
			.appoint(PostRole.MEMBER, one)
			.appoint(PostRole.MEMBER, two)
			.appoint(PostRole.MEMBER,
					this.cast.head("Ông Dương Hoàng Phúc", "Chánh Văn phòng UBND tỉnh", this.province.office()))
			.appoint(PostRole.MEMBER,
					this.cast.head("Bà Tô Bích Ngân", "Giám đốc Sở Tài chính", this.province.finance()))
			.appoint(PostRole.MEMBER, this.cast.head("Ông Lý Quang Khải", "Giám đốc Sở Y tế", this.province.health()))
			.appoint(PostRole.MEMBER,
					this.cast.head("Ông Châu Nhật Trường", "Chủ tịch UBND thành phố Rạch Giá", this.province.city()))
			.appointUntil(RETIRED, PostRole.MEMBER,
					this.cast.staff("Ông Lâm Tấn Đạt", "Nguyên Giám đốc Sở Nội vụ", this.province.home()));
	}

	private void fillTeam(CommitteeId team) {
		PersonId leader = this.cast.staff(DemoUser.TOTRUONG.title(), "Phó Giám đốc Công an tỉnh",
				this.province.police());
		PersonId secretary = this.cast.staff(DemoUser.THUKY.title(), "Chuyên viên Văn phòng UBND tỉnh",
				this.province.office());
		this.stage.link(DemoUser.TOTRUONG, leader);
		this.stage.link(DemoUser.THUKY, secretary);
		this.bodies.seats(team, FOUNDING)
			.appoint(PostRole.TEAM_LEADER, leader)
			.appoint(PostRole.STANDING_DEPUTY_TEAM_LEADER, this.cast.staff("Ông Kiều Mạnh Hùng",
					"Trưởng phòng Cảnh sát quản lý hành chính về trật tự xã hội, Công an tỉnh", this.province.police()))
			// Điều 12 khoản 3: within the function of the office of the people's
			// committee
			.appoint(PostRole.DEPUTY_TEAM_LEADER,
					this.cast.staff("Bà Hồ Diệu Linh",
							"Giám đốc Trung tâm Phục vụ hành chính công, Văn phòng UBND tỉnh", this.province.office()))
			.appoint(PostRole.SECRETARY, secretary)
			.nominate(PostRole.MEMBER,
					this.cast.staff("Ông Cao Đức Anh", "Trưởng phòng Công nghệ thông tin, Sở Thông tin và Truyền thông",
							this.province.information()))
			.nominate(PostRole.MEMBER,
					this.cast.staff("Bà Quách Mỹ Duyên", "Trưởng phòng Hộ tịch, Sở Tư pháp", this.province.justice()));
	}

	/**
	 * People outside the committee: the head of a department, and possible substitutes.
	 */
	private void fillAgencies() {
		this.stage.link(DemoUser.GIAMDOC,
				this.cast.head(DemoUser.GIAMDOC.title(), "Giám đốc Sở Giáo dục và Đào tạo", this.province.education()));
		this.cast.staff("Bà Ngô Minh Châu", "Phó Giám đốc Sở Thông tin và Truyền thông", this.province.information());
		this.cast.staff("Ông Thái Bình An", "Phó Giám đốc Sở Tư pháp", this.province.justice());
	}

}

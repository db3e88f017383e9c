package vn.chidao.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyType;
import vn.chidao.committee.AgencyRoleKind;
import vn.chidao.demo.Bodies.Founding;
import vn.chidao.membership.MembershipSource;
import vn.chidao.membership.PostRole;
import vn.chidao.security.CommitteeId;

/**
 * The national task force of decision 426: led by a <i>Tổ trưởng</i> with two deputies
 * and four groups, helped by full-time staff.
 */
@Component
@Profile("demo")
@Order(40)
class TaskForceChapter implements DemoChapter {

	static final String TASK_FORCE = "Tổ công tác Chính phủ điện tử";

	private static final Founding FOUNDING = Founding.notLaterThan("2018-10-18");

	private final Cast cast;

	private final Bodies bodies;

	TaskForceChapter(Cast cast, Bodies bodies) {
		this.cast = cast;
		this.bodies = bodies;
	}

	@Override
	public boolean isTold() {
		return this.bodies.exists(TASK_FORCE);
	}

	@Override
	public void tell() {
		CommitteeId body = this.bodies.committee("Tổ công tác giúp việc Chủ tịch Ủy ban Quốc gia về Chính phủ điện tử",
				TASK_FORCE, FOUNDING, "TCT426");
		AgencyId office = this.cast.agency("Văn phòng Chính phủ", "VPCP", AgencyType.MINISTRY, null);
		AgencyId ministry = this.cast.agency("Bộ Thông tin và Truyền thông", "Bộ TT&TT", AgencyType.MINISTRY, null);
		this.bodies.role(body, office, AgencyRoleKind.WORK_VENUE, FOUNDING);
		Seats seats = this.bodies.seats(body, FOUNDING);
		seats
			.appoint(PostRole.TEAM_LEADER,
					this.cast.head("Ông Trịnh Quốc Thái", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", office))
			.appoint(PostRole.DEPUTY_TEAM_LEADER,
					this.cast.staff("Ông Bạch Khánh Dư", "Cục trưởng Cục Kiểm soát thủ tục hành chính", office))
			.appoint(PostRole.DEPUTY_TEAM_LEADER,
					this.cast.head("Ông Giang Thế Hiển", "Bộ trưởng Bộ Thông tin và Truyền thông", ministry));
		seatLeadersOfGroups(seats, office, ministry);
		seatStaff(seats, office, ministry);
	}

	/** Members here; each leads a group under it. */
	private void seatLeadersOfGroups(Seats seats, AgencyId office, AgencyId ministry) {
		seats
			.appoint(PostRole.MEMBER,
					this.cast.staff("Bà Nghiêm Thị Thảo", "Trưởng nhóm Nguồn lực và bảo đảm thực thi", office))
			.appoint(PostRole.MEMBER,
					this.cast.staff("Ông Ứng Chí Kiên", "Trưởng nhóm Thể chế và cải cách hành chính", office))
			.appoint(PostRole.MEMBER,
					this.cast.staff("Ông Triệu Đình Long",
							"Trưởng nhóm Giải pháp công nghệ và an toàn, an ninh thông tin", ministry))
			.appoint(PostRole.MEMBER, this.cast.staff("Bà Đinh Ngọc Mai", "Trưởng nhóm Truyền thông", ministry));
	}

	private void seatStaff(Seats seats, AgencyId office, AgencyId ministry) {
		AgencyId cipher = this.cast.agency("Ban Cơ yếu Chính phủ", "BCYCP", AgencyType.MINISTRY, null);
		AgencyId company = this.cast.agency("Doanh nghiệp công nghệ (demo)", "DN công nghệ (demo)", AgencyType.OTHER,
				null);
		seats
			.bringIn(PostRole.SUPPORT_STAFF,
					this.cast.staff("Bà Khổng Thu Trang", "Chuyên viên Văn phòng Chính phủ", office),
					MembershipSource.REQUISITIONED)
			.bringIn(PostRole.SUPPORT_STAFF,
					this.cast.staff("Ông Chu Tuấn Kiệt", "Chuyên viên Bộ Thông tin và Truyền thông", ministry),
					MembershipSource.SECONDED)
			.bringIn(PostRole.SUPPORT_STAFF,
					this.cast.staff("Ông Vi Hoàng Nam", "Chuyên viên Ban Cơ yếu Chính phủ", cipher),
					MembershipSource.SECONDED)
			.bringIn(PostRole.EXPERT, this.cast.staff("Ông Doãn Minh Triết", "Chuyên gia dữ liệu", company),
					MembershipSource.NOMINATED);
	}

}

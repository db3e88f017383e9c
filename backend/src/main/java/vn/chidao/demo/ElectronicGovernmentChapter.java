package vn.chidao.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyId;
import vn.chidao.committee.AgencyRoleKind;
import vn.chidao.demo.Bodies.Founding;
import vn.chidao.membership.PostRole;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * The committee for e-government of Kiên Giang and its task team, under regulation
 * 85/QĐ-BCĐ: its standing member is at the same time the head of the team.
 */
@Component
@Profile("demo")
@Order(20)
class ElectronicGovernmentChapter implements DemoChapter {

	private static final String COMMITTEE = "BCĐ Chính quyền điện tử Kiên Giang";

	// the summary names no decision that set it up, so the day of the regulation stands
	private static final Founding FOUNDING = Founding.notLaterThan("2019-05-03");

	private final Stage stage;

	private final Cast cast;

	private final Bodies bodies;

	private final KienGiang province;

	ElectronicGovernmentChapter(Stage stage, Cast cast, Bodies bodies, KienGiang province) {
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
		CommitteeId committee = this.bodies.committee("Ban Chỉ đạo Chính quyền điện tử tỉnh Kiên Giang", COMMITTEE,
				FOUNDING, "KG85");
		CommitteeId team = this.bodies.team("Tổ công tác giúp việc Ban Chỉ đạo Chính quyền điện tử tỉnh Kiên Giang",
				"Tổ công tác Chính quyền điện tử", FOUNDING, committee);
		AgencyId information = this.province.information();
		this.bodies.role(committee, information, AgencyRoleKind.BUDGET_HOLDER, FOUNDING);
		this.bodies.role(committee, information, AgencyRoleKind.WORK_VENUE, FOUNDING);
		PersonId standing = this.stage.person(DemoUser.UYVIEN1);
		this.bodies.seats(committee, FOUNDING)
			.appoint(PostRole.CHAIR, this.stage.person(DemoUser.TRUONGBAN))
			.appoint(PostRole.VICE_CHAIR,
					this.cast.staff("Ông Đoàn Trọng Nghĩa", "Phó Chủ tịch UBND tỉnh", this.province.province()))
			.appoint(PostRole.STANDING_MEMBER, standing)
			.appoint(PostRole.MEMBER,
					this.cast.head("Ông Dương Hoàng Phúc", "Chánh Văn phòng UBND tỉnh", this.province.office()))
			.appoint(PostRole.MEMBER,
					this.cast.head("Bà Tô Bích Ngân", "Giám đốc Sở Tài chính", this.province.finance()))
			.appoint(PostRole.MEMBER, this.cast.head("Ông La Vĩnh Tường", "Giám đốc Sở Nội vụ", this.province.home()));
		this.bodies.seats(team, FOUNDING)
			.appoint(PostRole.TEAM_LEADER, standing)
			.nominate(PostRole.GROUP_LEADER,
					this.cast.staff("Ông Cao Đức Anh", "Trưởng phòng Công nghệ thông tin, Sở Thông tin và Truyền thông",
							information))
			.nominate(PostRole.MEMBER,
					this.cast.staff("Bà Lương Thị Yến", "Chuyên viên Văn phòng UBND tỉnh", this.province.office()))
			.nominate(PostRole.EXPERT,
					this.cast.staff("Ông Mạc Gia Hưng", "Chuyên gia an toàn thông tin", information));
	}

}

package vn.chidao.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyType;
import vn.chidao.committee.AgencyRoleKind;
import vn.chidao.demo.Bodies.Founding;
import vn.chidao.membership.PostRole;
import vn.chidao.security.CommitteeId;

/**
 * The committee for e-government of Hải Phòng and its task team, under regulation
 * 852/QĐ-BCĐ.
 */
@Component
@Profile("demo")
@Order(50)
class HaiPhongChapter implements DemoChapter {

	private static final String COMMITTEE = "BCĐ Chính quyền điện tử Hải Phòng";

	// the decision reconstituted the committee; the text names no older one
	private static final Founding FOUNDING = Founding.by("2488/QĐ-UBND", "2019-10-17",
			"Ủy ban nhân dân thành phố Hải Phòng");

	private final Cast cast;

	private final Bodies bodies;

	HaiPhongChapter(Cast cast, Bodies bodies) {
		this.cast = cast;
		this.bodies = bodies;
	}

	@Override
	public boolean isTold() {
		return this.bodies.exists(COMMITTEE);
	}

	@Override
	public void tell() {
		CommitteeId committee = this.bodies.committee("Ban Chỉ đạo xây dựng Chính quyền điện tử thành phố Hải Phòng",
				COMMITTEE, FOUNDING, "HP852");
		CommitteeId team = this.bodies.team(
				"Tổ Công tác giúp việc Ban Chỉ đạo xây dựng Chính quyền điện tử thành phố Hải Phòng",
				"Tổ Công tác Hải Phòng", FOUNDING, committee);
		AgencyId city = this.cast.agency("Ủy ban nhân dân thành phố Hải Phòng", "UBND TP Hải Phòng",
				AgencyType.PEOPLES_COMMITTEE, null);
		AgencyId information = this.cast.agency("Sở Thông tin và Truyền thông thành phố Hải Phòng",
				"Sở TT&TT Hải Phòng", AgencyType.DEPARTMENT, city);
		AgencyId finance = this.cast.agency("Sở Tài chính thành phố Hải Phòng", "Sở Tài chính Hải Phòng",
				AgencyType.DEPARTMENT, city);
		// Điều 9 khoản 1 and Điều 8 khoản 4
		this.bodies.role(committee, information, AgencyRoleKind.BUDGET_HOLDER, FOUNDING);
		this.bodies.role(committee, information, AgencyRoleKind.WORK_VENUE, FOUNDING);
		this.bodies.seats(committee, FOUNDING)
			.appoint(PostRole.CHAIR, this.cast.head("Ông Nhâm Đắc Thành", "Chủ tịch UBND thành phố", city))
			.appoint(PostRole.STANDING_VICE_CHAIR,
					this.cast.staff("Ông Khúc Văn Hòa", "Phó Chủ tịch UBND thành phố", city))
			.appoint(PostRole.VICE_CHAIR,
					this.cast.head("Bà Tống Mỹ Hạnh", "Giám đốc Sở Thông tin và Truyền thông", information))
			.appoint(PostRole.MEMBER, this.cast.head("Ông Lưu Bá Thịnh", "Giám đốc Sở Tài chính", finance))
			.appoint(PostRole.MEMBER, this.cast.staff("Ông Mẫn Trọng Tín", "Chánh Văn phòng UBND thành phố", city));
		this.bodies.seats(team, FOUNDING)
			.appoint(PostRole.TEAM_LEADER,
					this.cast.staff("Ông Thạch Anh Dũng", "Phó Giám đốc Sở Thông tin và Truyền thông", information))
			.nominate(PostRole.MEMBER,
					this.cast.staff("Bà Ninh Diệu Hiền", "Trưởng phòng Công nghệ thông tin", information));
	}

}

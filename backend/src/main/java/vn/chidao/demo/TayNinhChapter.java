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
 * The committee for e-government of Tây Ninh under regulation 771/QĐ-BCĐXDCQĐT. The
 * summary speaks of a standing agency without naming it, and of no helper team.
 */
@Component
@Profile("demo")
@Order(30)
class TayNinhChapter implements DemoChapter {

	private static final String COMMITTEE = "BCĐ Chính quyền điện tử Tây Ninh";

	private static final Founding FOUNDING = Founding.notLaterThan("2020-04-14");

	private final Cast cast;

	private final Bodies bodies;

	TayNinhChapter(Cast cast, Bodies bodies) {
		this.cast = cast;
		this.bodies = bodies;
	}

	@Override
	public boolean isTold() {
		return this.bodies.exists(COMMITTEE);
	}

	@Override
	public void tell() {
		CommitteeId committee = this.bodies.committee("Ban Chỉ đạo xây dựng Chính quyền điện tử tỉnh Tây Ninh",
				COMMITTEE, FOUNDING, "TN771");
		AgencyId province = this.cast.agency("Ủy ban nhân dân tỉnh Tây Ninh", "UBND tỉnh Tây Ninh",
				AgencyType.PEOPLES_COMMITTEE, null);
		AgencyId standing = this.cast.agency("Cơ quan thường trực tại Tây Ninh (demo, bản tóm tắt không nêu tên)",
				"CQTT Tây Ninh (demo)", AgencyType.DEPARTMENT, province);
		this.bodies.role(committee, standing, AgencyRoleKind.STANDING_AGENCY, FOUNDING);
		this.bodies.seats(committee, FOUNDING)
			.appoint(PostRole.CHAIR, this.cast.head("Ông Hà Công Tâm", "Chủ tịch UBND tỉnh", province))
			.appoint(PostRole.VICE_CHAIR, this.cast.staff("Bà Vương Thị Lan", "Phó Chủ tịch UBND tỉnh", province))
			.appoint(PostRole.MEMBER, this.cast.head("Ông Phan Duy Tiến", "Thủ trưởng cơ quan thường trực", standing))
			.appoint(PostRole.MEMBER, this.cast.staff("Ông Tạ Hồng Quân", "Chánh Văn phòng UBND tỉnh", province));
	}

}

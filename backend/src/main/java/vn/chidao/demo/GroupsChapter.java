package vn.chidao.demo;

import java.time.LocalDate;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyType;
import vn.chidao.committee.CommitteeKind;
import vn.chidao.demo.Bodies.Founding;
import vn.chidao.membership.PostRole;
import vn.chidao.security.CommitteeId;

/**
 * Bodies under committees: the groups and the standing section of the task force, a
 * working group under the team of Kiên Giang.
 */
@Component
@Profile("demo")
@Order(60)
class GroupsChapter implements DemoChapter {

	private static final String SECTION = "Bộ phận thường trực Tổ công tác";

	private static final Founding FOUNDING = Founding.notLaterThan("2018-10-18");

	private final Bodies bodies;

	private final Cast cast;

	private final Ensemble ensemble;

	GroupsChapter(Bodies bodies, Cast cast, Ensemble ensemble) {
		this.bodies = bodies;
		this.cast = cast;
		this.ensemble = ensemble;
	}

	@Override
	public boolean isTold() {
		return this.bodies.exists(SECTION);
	}

	@Override
	public void tell() {
		CommitteeId force = this.bodies.named(TaskForceChapter.TASK_FORCE).id();
		this.bodies.under(CommitteeKind.STANDING_SECTION, "Bộ phận thường trực của Tổ công tác", SECTION, FOUNDING,
				force);
		group(force, "Nguồn lực và bảo đảm thực thi", "Nghiêm Thị Thảo");
		group(force, "Thể chế và cải cách hành chính", "Ứng Chí Kiên");
		group(force, "Giải pháp công nghệ và an toàn, an ninh thông tin", "Triệu Đình Long");
		group(force, "Truyền thông", "Đinh Ngọc Mai");
		Founding later = new Founding(LocalDate.parse("2024-01-02"), null);
		CommitteeId group = this.bodies.under(CommitteeKind.WORKING_GROUP, "Nhóm công tác dữ liệu số (demo)",
				"Nhóm dữ liệu số (demo)", later, this.bodies.named(ProjectSixChapter.TEAM).id());
		this.bodies.seats(group, later)
			.nominate(PostRole.GROUP_LEADER,
					this.cast.staff("Bà Hứa Kim Liên", "Chuyên viên Sở Thông tin và Truyền thông", this.cast.agency(
							"Sở Thông tin và Truyền thông tỉnh Kiên Giang", "Sở TT&TT", AgencyType.DEPARTMENT, null)));
	}

	private void group(CommitteeId force, String field, String leader) {
		CommitteeId group = this.bodies.under(CommitteeKind.WORKING_GROUP, "Nhóm " + field, "Nhóm " + field, FOUNDING,
				force);
		this.bodies.seats(group, FOUNDING).appoint(PostRole.GROUP_LEADER, this.ensemble.named(leader));
	}

}

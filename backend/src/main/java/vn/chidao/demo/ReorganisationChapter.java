package vn.chidao.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyDecision;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyType;
import vn.chidao.agency.AgencyView;
import vn.chidao.agency.EndAgency;

/**
 * The reorganisation of 2025: departments of information became departments of science,
 * and provinces were merged. In Hải Phòng roles and memberships have followed; Kiên Giang
 * keeps its committees as they are until the office confirms.
 */
@Component
@Profile("demo")
@Order(130)
class ReorganisationChapter implements DemoChapter {

	private static final String AN_GIANG = "Ủy ban nhân dân tỉnh An Giang";

	private static final LocalDate DEPARTMENTS = LocalDate.parse("2025-03-01");

	private static final LocalDate PROVINCES = LocalDate.parse("2025-07-01");

	private static final AgencyDecision OF_DEPARTMENTS = new AgencyDecision("Sắp xếp cơ quan chuyên môn (demo)",
			LocalDate.parse("2025-02-28"), "Hội đồng nhân dân (demo)");

	private static final AgencyDecision OF_PROVINCES = new AgencyDecision("Sắp xếp đơn vị hành chính cấp tỉnh (demo)",
			LocalDate.parse("2025-06-12"), "Quốc hội (demo)");

	private final Stage stage;

	private final Cast cast;

	private final Agencies agencies;

	ReorganisationChapter(Stage stage, Cast cast, Agencies agencies) {
		this.stage = stage;
		this.cast = cast;
		this.agencies = agencies;
	}

	@Override
	public boolean isTold() {
		return this.agencies.named(AN_GIANG).isPresent();
	}

	@Override
	public void tell() {
		department("Hải Phòng", "thành phố Hải Phòng");
		AgencyId anGiang = province(AN_GIANG, "UBND tỉnh An Giang");
		end("Ủy ban nhân dân tỉnh Kiên Giang", anGiang, OF_PROVINCES, PROVINCES, null);
		AgencyId tayNinh = province("Ủy ban nhân dân tỉnh Tây Ninh", "UBND tỉnh Tây Ninh");
		province("Ủy ban nhân dân tỉnh Long An", "UBND tỉnh Long An");
		end("Ủy ban nhân dân tỉnh Long An", tayNinh, OF_PROVINCES, PROVINCES, tayNinh);
		AgencyId haiPhong = province("Ủy ban nhân dân thành phố Hải Phòng", "UBND TP Hải Phòng");
		province("Ủy ban nhân dân tỉnh Hải Dương", "UBND tỉnh Hải Dương");
		end("Ủy ban nhân dân tỉnh Hải Dương", haiPhong, OF_PROVINCES, PROVINCES, haiPhong);
	}

	private void department(String shortPlace, String place) {
		AgencyId science = this.cast.agency("Sở Khoa học và Công nghệ " + place, "Sở KH&CN " + shortPlace,
				AgencyType.DEPARTMENT, null);
		end("Sở Thông tin và Truyền thông " + place, science, OF_DEPARTMENTS, DEPARTMENTS, science);
	}

	private AgencyId province(String name, String shortName) {
		return this.cast.agency(name, shortName, AgencyType.PEOPLES_COMMITTEE, null);
	}

	private void end(String name, AgencyId successor, AgencyDecision decision, LocalDate from,
			@Nullable AgencyId follow) {
		AgencyView agency = this.agencies.named(name).orElseThrow();
		this.stage.as(DemoUser.QUANTRI, () -> Stage.done(this.agencies
			.end(new EndAgency(agency.id(), agency.version(), List.of(successor), decision, from, follow))));
	}

}

package vn.chidao.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyType;

/** The agencies of Kiên Giang that the two regulations of the province speak of. */
@Component
@Profile("demo")
class KienGiang {

	private final Cast cast;

	KienGiang(Cast cast) {
		this.cast = cast;
	}

	AgencyId province() {
		return this.cast.agency("Ủy ban nhân dân tỉnh Kiên Giang", "UBND tỉnh Kiên Giang", AgencyType.PEOPLES_COMMITTEE,
				null);
	}

	AgencyId police() {
		return of("Công an tỉnh Kiên Giang", "Công an tỉnh", AgencyType.POLICE);
	}

	AgencyId office() {
		return of("Văn phòng Ủy ban nhân dân tỉnh Kiên Giang", "VP UBND tỉnh", AgencyType.OFFICE);
	}

	AgencyId information() {
		return department("Thông tin và Truyền thông", "Sở TT&TT");
	}

	AgencyId justice() {
		return department("Tư pháp", "Sở Tư pháp");
	}

	AgencyId finance() {
		return department("Tài chính", "Sở Tài chính");
	}

	AgencyId health() {
		return department("Y tế", "Sở Y tế");
	}

	AgencyId home() {
		return department("Nội vụ", "Sở Nội vụ");
	}

	AgencyId education() {
		return department("Giáo dục và Đào tạo", "Sở GD&ĐT");
	}

	AgencyId city() {
		return of("Ủy ban nhân dân thành phố Rạch Giá", "UBND TP Rạch Giá", AgencyType.LOCAL_AUTHORITY);
	}

	private AgencyId department(String field, String shortName) {
		return of("Sở " + field + " tỉnh Kiên Giang", shortName, AgencyType.DEPARTMENT);
	}

	private AgencyId of(String name, String shortName, AgencyType type) {
		return this.cast.agency(name, shortName, type, province());
	}

}

package vn.chidao.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyView;
import vn.chidao.committee.AgencyRoleKind;
import vn.chidao.committee.AgencyRoleView;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.platform.text.Languages;
import vn.chidao.security.CommitteeId;

/**
 * The lines above a document of a body: the authority above it, then the body itself,
 * both in capitals (Nghị định 30/2020/NĐ-CP, Phụ lục I; so Quyết định 852/QĐ-BCĐ is
 * headed).
 */
@Component
class Letterheads {

	private final Committees committees;

	private final Agencies agencies;

	Letterheads(Committees committees, Agencies agencies) {
		this.committees = committees;
		this.agencies = agencies;
	}

	List<String> of(CommitteeId body, LocalDate day) {
		CommitteeView issuer = this.committees.get(body);
		return Stream.concat(above(issuer, day).stream(), Stream.of(issuer.name()))
			.map((line) -> line.toUpperCase(Languages.VIETNAMESE))
			.toList();
	}

	/** The agency named for it, else the body it stands under. */
	private Optional<String> above(CommitteeView body, LocalDate day) {
		return this.committees.agencyRoles(List.of(body.id()), day)
			.getOrDefault(body.id(), List.of())
			.stream()
			.filter((role) -> role.role() == AgencyRoleKind.PARENT_AUTHORITY)
			.map(AgencyRoleView::agencyId)
			.findFirst()
			.flatMap(this.agencies::find)
			.map(AgencyView::name)
			.or(() -> Optional.ofNullable(body.parentId()).map(this.committees::get).map(CommitteeView::name));
	}

}

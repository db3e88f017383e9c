package vn.chidao.committee;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.chidao.agency.AgencyId;
import vn.chidao.platform.persistence.Ids;

/**
 * The days on which one agency has one role in a committee; part of {@link Committee}.
 */
@Entity
@Table(name = "committee_agency_role")
class AgencyRoleTerm {

	@Id
	@Column(name = "id", nullable = false, updatable = false)
	private UUID id;

	@Column(name = "agency_id", nullable = false)
	private UUID agencyId;

	@Enumerated(EnumType.STRING)
	@Column(name = "role", nullable = false, updatable = false)
	private AgencyRoleKind role;

	@Embedded
	private Tenure tenure;

	protected AgencyRoleTerm() {
	}

	AgencyRoleTerm(AgencyId agencyId, AgencyRoleKind role, Tenure tenure) {
		this.id = Ids.next();
		this.agencyId = agencyId.value();
		this.role = role;
		this.tenure = tenure;
	}

	AgencyId agencyId() {
		return new AgencyId(this.agencyId);
	}

	AgencyRoleKind role() {
		return this.role;
	}

	Tenure tenure() {
		return this.tenure;
	}

	void endOn(LocalDate lastDay) {
		this.tenure = this.tenure.until(lastDay);
	}

	/** For a role given to an agency that another had stood for already. */
	void passTo(AgencyId successor) {
		this.agencyId = successor.value();
	}

	AgencyRoleView view() {
		return new AgencyRoleView(agencyId(), this.role, this.tenure.validFrom(), this.tenure.validTo());
	}

}

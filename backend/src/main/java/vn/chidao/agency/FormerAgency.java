package vn.chidao.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The agency to which something belonged until another stood for it, GraphQL type
 * {@code FormerAgency}; part of what belonged to it.
 *
 * @param agency the agency
 * @param lastDay its last day
 */
@Embeddable
public record FormerAgency(@Column(name = "agency_id") UUID agency, @Column(name = "last_day") LocalDate lastDay) {

	/**
	 * The agency to which something belonged on a day.
	 * @param day the legal day
	 * @param former the agencies to which it belonged, the oldest first
	 * @param present the agency to which it belongs
	 * @return one of them
	 */
	public static AgencyId on(LocalDate day, List<FormerAgency> former, AgencyId present) {
		return former.stream()
			.filter((each) -> !each.lastDay().isBefore(day))
			.findFirst()
			.map(FormerAgency::agencyId)
			.orElse(present);
	}

	AgencyId agencyId() {
		return new AgencyId(this.agency);
	}

}

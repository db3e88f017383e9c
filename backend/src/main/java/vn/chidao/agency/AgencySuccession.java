package vn.chidao.agency;

import java.time.LocalDate;

/**
 * One agency stands for another, and what depended on that one follows to it.
 *
 * @param agency the agency that ended
 * @param successor the agency that stands for it
 * @param from the first day on which it does
 */
public record AgencySuccession(AgencyId agency, AgencyId successor, LocalDate from) {

	/**
	 * What belonged to the agency until its last day.
	 * @return the agency with that day
	 */
	public FormerAgency former() {
		return new FormerAgency(this.agency.value(), this.from.minusDays(1));
	}

}

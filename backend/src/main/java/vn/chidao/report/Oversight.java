package vn.chidao.report;

import vn.chidao.membership.standing.Standing;
import vn.chidao.regulation.engine.terms.AgencyRole;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;

/**
 * Who oversees the reports of a committee: its leaders, its helper team, which
 * consolidates them (Điều 15 khoản 3 Quy chế 61/QĐ-BCĐ), and its standing agency (Điều 16
 * khoản 5).
 */
final class Oversight {

	private Oversight() {
	}

	static boolean of(Standing standing) {
		return standing.seesPreparations() || Capacity.held(standing.capacities()).stream().anyMatch(Oversight::helps);
	}

	private static boolean helps(Capacity capacity) {
		return switch (capacity) {
			case Capacity.InPost post -> post.body() == Body.HELPER;
			case Capacity.ForAgency agency -> agency.role() == AgencyRole.STANDING_AGENCY;
			case Capacity.ByDelegation delegated -> false;
			case Capacity.Acting acting -> false;
		};
	}

}

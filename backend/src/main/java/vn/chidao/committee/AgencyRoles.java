package vn.chidao.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencySuccession;

/**
 * The roles agencies have in a body over time.
 *
 * @param terms who has which role when; changes are written into it
 * @param since the first day of the body
 */
record AgencyRoles(List<AgencyRoleTerm> terms, LocalDate since) {

	/**
	 * Why an agency cannot be given a role from a day on.
	 * @return the reason, or null if it can
	 */
	@Nullable RoleObstacle obstacle(AgencyId agency, AgencyRoleKind role, LocalDate from) {
		Tenure wanted = new Tenure(from, null);
		if (from.isBefore(this.since)) {
			return RoleObstacle.BEFORE_FOUNDING;
		}
		boolean held = of(role).stream()
			.anyMatch((term) -> term.agencyId().equals(agency) && term.tenure().overlaps(wanted));
		if (held) {
			return RoleObstacle.ALREADY_HELD;
		}
		boolean later = role.isSingle() && of(role).stream().anyMatch((term) -> startsOnOrAfter(term, from));
		return later ? RoleObstacle.LATER_HOLDER : null;
	}

	/**
	 * Give an agency a role without a known end. A role that one agency has at a time
	 * passes from the holder to the new agency on that day.
	 * @throws IllegalStateException if there is an {@link #obstacle}
	 */
	void assign(AgencyId agency, AgencyRoleKind role, LocalDate from) {
		RoleObstacle obstacle = obstacle(agency, role, from);
		if (obstacle != null) {
			throw new IllegalStateException(obstacle.name());
		}
		if (role.isSingle()) {
			of(role).stream()
				.filter((term) -> term.tenure().contains(from))
				.forEach((term) -> term.endOn(from.minusDays(1)));
		}
		this.terms.add(new AgencyRoleTerm(agency, role, new Tenure(from, null)));
	}

	/**
	 * End the role an agency has on a day with that day.
	 * @return false if it does not have the role then
	 */
	boolean end(AgencyId agency, AgencyRoleKind role, LocalDate lastDay) {
		List<AgencyRoleTerm> held = of(role).stream()
			.filter((term) -> term.agencyId().equals(agency) && term.tenure().contains(lastDay))
			.toList();
		held.forEach((term) -> term.endOn(lastDay));
		return !held.isEmpty();
	}

	/** Let the roles of an agency follow to the one that stands for it. */
	void follow(AgencySuccession succession) {
		LocalDate from = succession.from();
		List<AgencyRoleTerm> held = this.terms.stream()
			.filter((term) -> term.agencyId().equals(succession.agency()) && !term.tenure().endsBefore(from))
			.toList();
		for (AgencyRoleTerm term : held) {
			if (term.tenure().validFrom().isBefore(from)) {
				Tenure rest = new Tenure(from, term.tenure().validTo());
				term.endOn(from.minusDays(1));
				giveUnlessHeld(succession.successor(), term.role(), rest);
			}
			else {
				term.passTo(succession.successor());
			}
		}
	}

	private void giveUnlessHeld(AgencyId agency, AgencyRoleKind role, Tenure tenure) {
		boolean held = of(role).stream()
			.anyMatch((term) -> term.agencyId().equals(agency) && term.tenure().overlaps(tenure));
		if (!held) {
			this.terms.add(new AgencyRoleTerm(agency, role, tenure));
		}
	}

	List<AgencyRoleView> on(LocalDate day) {
		return this.terms.stream()
			.filter((term) -> term.tenure().contains(day))
			.map(AgencyRoleTerm::view)
			.sorted(Comparator.comparing(AgencyRoleView::role).thenComparing(AgencyRoleView::validFrom))
			.toList();
	}

	/** With the body, its agencies lose the roles they still have. */
	void endOn(LocalDate lastDay) {
		this.terms.stream()
			.filter((term) -> term.tenure().validTo() == null && !term.tenure().validFrom().isAfter(lastDay))
			.forEach((term) -> term.endOn(lastDay));
	}

	private List<AgencyRoleTerm> of(AgencyRoleKind role) {
		return this.terms.stream().filter((term) -> term.role() == role).toList();
	}

	private static boolean startsOnOrAfter(AgencyRoleTerm term, LocalDate day) {
		return !term.tenure().validFrom().isBefore(day);
	}

}

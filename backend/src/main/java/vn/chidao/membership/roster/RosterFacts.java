package vn.chidao.membership.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.RosterLedger.Registered;
import vn.chidao.security.PersonId;

/**
 * What is known before a list is taken over.
 *
 * @param body the body whose members it lists
 * @param editsPersons whether the person who asks may register and change persons
 * @param persons those whose name or code is in the list, and those who hold posts
 * @param seats the posts of the body, past and future ones included
 * @param agencies agencies by full and short name, folded
 * @param agencyNames names of the agencies that persons and posts have
 */
record RosterFacts(CommitteeView body, boolean editsPersons, List<Registered> persons, List<MembershipView> seats,
		Map<String, List<AgencyView>> agencies, Map<AgencyId, String> agencyNames) {

	@Nullable Registered person(PersonId id) {
		return this.persons.stream().filter((person) -> person.id().equals(id)).findFirst().orElse(null);
	}

	List<Registered> named(String name) {
		return this.persons.stream()
			.filter((person) -> PersonDetails.sameName(person.details().fullName(), name))
			.distinct()
			.toList();
	}

	@Nullable String name(@Nullable AgencyId agency) {
		if (agency == null) {
			return null;
		}
		String known = this.agencyNames.get(agency);
		return (known != null) ? known
				: this.agencies.values()
					.stream()
					.flatMap(Collection::stream)
					.filter((view) -> view.id().equals(agency))
					.map(AgencyView::name)
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(null);
	}

}

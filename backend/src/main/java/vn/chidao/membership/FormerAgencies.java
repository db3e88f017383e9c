package vn.chidao.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.agency.FormerAgency;
import vn.chidao.agency.FormerAgencyRow;

/**
 * To which agencies persons and memberships belonged before; one statement for a list.
 */
@Component
@Transactional(readOnly = true)
class FormerAgencies {

	private final MembershipRepository memberships;

	private final PersonRepository persons;

	FormerAgencies(MembershipRepository memberships, PersonRepository persons) {
		this.memberships = memberships;
		this.persons = persons;
	}

	Map<UUID, List<FormerAgency>> ofMemberships(Collection<UUID> ids) {
		return FormerAgencyRow.byOwner(this.memberships.formerAgencies(ids));
	}

	Map<UUID, List<FormerAgency>> ofPersons(Collection<UUID> ids) {
		return FormerAgencyRow.byOwner(this.persons.formerAgencies(ids));
	}

}

package vn.chidao.meeting.invitation;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.PersonView;
import vn.chidao.membership.Persons;
import vn.chidao.security.PersonId;

/**
 * Members, guest agencies and substitutes behind invitations, in one statement each.
 */
@Component
class Invitees {

	private final Memberships memberships;

	private final Agencies agencies;

	private final Persons persons;

	Invitees(Memberships memberships, Agencies agencies, Persons persons) {
		this.memberships = memberships;
		this.agencies = agencies;
		this.persons = persons;
	}

	Map<MembershipId, MembershipView> members(Collection<InvitationView> places) {
		Set<MembershipId> wanted = places.stream()
			.map(InvitationView::memberId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return wanted.isEmpty() ? Map.of() : this.memberships.views(wanted);
	}

	Map<AgencyId, AgencyView> guests(Collection<InvitationView> places) {
		Set<AgencyId> wanted = places.stream()
			.map(InvitationView::guestAgencyId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return wanted.isEmpty() ? Map.of() : this.agencies.views(wanted);
	}

	Map<PersonId, PersonView> substitutes(Collection<SubstitutionView> substitutions) {
		return this.persons.views(substitutions.stream().map(SubstitutionView::personId).collect(Collectors.toSet()));
	}

}

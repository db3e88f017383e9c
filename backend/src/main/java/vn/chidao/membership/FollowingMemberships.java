package vn.chidao.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyDependent;
import vn.chidao.agency.AgencyDependents;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencySuccession;

/** Memberships on behalf of an agency follow to the one that stands for it. */
@Component
class FollowingMemberships implements AgencyDependents {

	private final MembershipRepository repository;

	private final MembershipChronicle chronicle;

	FollowingMemberships(MembershipRepository repository, MembershipChronicle chronicle) {
		this.repository = repository;
		this.chronicle = chronicle;
	}

	@Override
	public List<AgencyDependent> of(AgencyId agency, LocalDate from) {
		return AgencyDependent.counted("agency.dependent.memberships",
				this.repository.countOnBehalfOf(agency.value(), from));
	}

	@Override
	public void follow(AgencySuccession succession) {
		List<Membership> held = this.repository.onBehalfOf(succession.agency().value(), succession.from());
		held.forEach((membership) -> membership.follow(succession));
		this.repository.flush();
		held.stream()
			.map(Membership::committeeId)
			.collect(Collectors.toUnmodifiableSet())
			.forEach(this.chronicle::changed);
	}

}

package vn.chidao.membership;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyDependents;
import vn.chidao.agency.AgencyId;

/** Memberships on behalf of an agency follow to the one that stands for it. */
@Component
class FollowingMemberships implements AgencyDependents {

	private final MembershipRepository repository;

	FollowingMemberships(MembershipRepository repository) {
		this.repository = repository;
	}

	@Override
	public List<String> of(AgencyId agency, LocalDate from) {
		long count = this.repository.countOnBehalfOf(agency.value(), from);
		return (count > 0) ? List.of(count + " người tham gia thay mặt cơ quan") : List.of();
	}

	@Override
	public void follow(AgencyId agency, AgencyId successor, LocalDate from) {
		this.repository.onBehalfOf(agency.value(), from).forEach((membership) -> {
			membership.follow(successor, from);
			this.repository.saveAndFlush(membership);
		});
	}

}

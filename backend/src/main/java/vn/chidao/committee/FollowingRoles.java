package vn.chidao.committee;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyDependents;
import vn.chidao.agency.AgencyId;

/** Roles in committees follow an agency to the one that stands for it. */
@Component
class FollowingRoles implements AgencyDependents {

	private final CommitteeRepository repository;

	FollowingRoles(CommitteeRepository repository) {
		this.repository = repository;
	}

	@Override
	public List<String> of(AgencyId agency, LocalDate from) {
		return this.repository.withRoleOf(agency.value(), from)
			.stream()
			.map((committee) -> "Vai trò trong " + committee.name())
			.toList();
	}

	@Override
	public void follow(AgencyId agency, AgencyId successor, LocalDate from) {
		for (Committee committee : this.repository.withRoleOf(agency.value(), from)) {
			if (committee.follow(agency, successor, from)) {
				this.repository.saveAndFlush(committee);
			}
		}
	}

}

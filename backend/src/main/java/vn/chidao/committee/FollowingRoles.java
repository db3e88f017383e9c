package vn.chidao.committee;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyDependent;
import vn.chidao.agency.AgencyDependents;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencySuccession;

/** Roles in committees follow an agency to the one that stands for it. */
@Component
class FollowingRoles implements AgencyDependents {

	private final CommitteeRepository repository;

	FollowingRoles(CommitteeRepository repository) {
		this.repository = repository;
	}

	@Override
	public List<AgencyDependent> of(AgencyId agency, LocalDate from) {
		return this.repository.withRoleOf(agency.value(), from)
			.stream()
			.map((committee) -> new AgencyDependent("agency.dependent.role", List.of(committee.name())))
			.toList();
	}

	@Override
	public void follow(AgencySuccession succession) {
		for (Committee committee : this.repository.withRoleOf(succession.agency().value(), succession.from())) {
			committee.agencyRoles().follow(succession);
			this.repository.saveAndFlush(committee);
		}
	}

}

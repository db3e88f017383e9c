package vn.chidao.assignment;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyDependent;
import vn.chidao.agency.AgencyDependents;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencySuccession;

/** Contact with an agency passes to the one that stands for it. */
@Component
class FollowingAssignments implements AgencyDependents {

	private final AssignmentRepository repository;

	FollowingAssignments(AssignmentRepository repository) {
		this.repository = repository;
	}

	@Override
	public List<AgencyDependent> of(AgencyId agency, LocalDate from) {
		return AgencyDependent.counted("agency.dependent.assignments",
				this.repository.countWithAgency(agency.value(), from));
	}

	@Override
	public void follow(AgencySuccession succession) {
		this.repository.withAgency(succession.agency().value(), succession.from())
			.forEach((assignment) -> assignment.follow(succession));
		this.repository.flush();
	}

}

package vn.chidao.membership;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyDependent;
import vn.chidao.agency.AgencyDependents;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencySuccession;

/** Those who work at an agency follow to the one that stands for it. */
@Component
class FollowingPersons implements AgencyDependents {

	private final PersonRepository repository;

	FollowingPersons(PersonRepository repository) {
		this.repository = repository;
	}

	@Override
	public List<AgencyDependent> of(AgencyId agency, LocalDate from) {
		return AgencyDependent.counted("agency.dependent.persons", this.repository.countByAgencyId(agency.value()));
	}

	@Override
	public void follow(AgencySuccession succession) {
		boolean headless = !this.repository.existsByAgencyIdAndHeadsAgencyTrue(succession.successor().value());
		this.repository.findLockedOf(succession.agency().value())
			.forEach((person) -> person.follow(succession, headless));
		this.repository.flush();
	}

}

package vn.chidao.task;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyDependent;
import vn.chidao.agency.AgencyDependents;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencySuccession;

/** Tasks that are not done follow an agency to the one that stands for it. */
@Component
class FollowingTasks implements AgencyDependents {

	private final TaskRepository repository;

	FollowingTasks(TaskRepository repository) {
		this.repository = repository;
	}

	@Override
	public List<AgencyDependent> of(AgencyId agency, LocalDate from) {
		return AgencyDependent.counted("agency.dependent.tasks", this.repository.countOpenOf(agency.value(), from));
	}

	@Override
	public void follow(AgencySuccession succession) {
		this.repository.openOf(succession.agency().value(), succession.from())
			.forEach((task) -> task.follow(succession));
		this.repository.flush();
	}

}

package vn.chidao.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.chidao.committee.OpenAffair;
import vn.chidao.committee.OpenAffairKind;
import vn.chidao.committee.OpenAffairs;
import vn.chidao.security.CommitteeId;

/** Tasks that are not done, of bodies that are to end; a merger carries them over. */
@Component
class OpenTasks implements OpenAffairs {

	private final TaskRepository repository;

	OpenTasks(TaskRepository repository) {
		this.repository = repository;
	}

	@Override
	public List<OpenAffair> in(Collection<CommitteeId> bodies) {
		return this.repository.open(bodies.stream().map(CommitteeId::value).toList())
			.stream()
			.map(Task::openAffair)
			.toList();
	}

	@Override
	public void carryOver(Collection<OpenAffair> affairs, CommitteeId to) {
		List<UUID> tasks = affairs.stream()
			.filter((affair) -> affair.kind() == OpenAffairKind.TASK)
			.map((affair) -> affair.id().value())
			.toList();
		if (!tasks.isEmpty()) {
			this.repository.findAllLocked(tasks).forEach((task) -> task.carryOver(to));
			this.repository.flush();
		}
	}

}

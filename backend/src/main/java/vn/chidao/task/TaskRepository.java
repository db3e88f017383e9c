package vn.chidao.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<Task, UUID> {

	Task save(Task task);

	/** So that a view tells the version a change will have. */
	void flush();

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Task t where t.id = :id")
	Optional<Task> findLocked(UUID id);

	@Query("select t from Task t where t.committee in :bodies and t.completedAt is null order by t.dueOn, t.id")
	List<Task> open(Collection<UUID> bodies);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Task t where t.id in :ids order by t.id")
	List<Task> findAllLocked(Collection<UUID> ids);

	List<Task> findByConclusionInOrderByDueOnAscIdAsc(Collection<UUID> conclusions);

	@Query("select t.id as task, a as agency from Task t join t.cooperatingAgencies a where t.id in :ids order by index(a)")
	List<Cooperation> cooperations(Collection<UUID> ids);

	/** An agency that helps with a task. */
	interface Cooperation {

		UUID getTask();

		UUID getAgency();

	}

}

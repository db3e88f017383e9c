package vn.chidao.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.chidao.agency.FormerAgencyRow;

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

	@Query("""
			select t.id as owner, f.agency as agency, f.lastDay as lastDay
			from Task t join t.formerLeadAgencies f where t.id in :ids order by t.id, index(f)""")
	List<FormerAgencyRow> formerLeadAgencies(Collection<UUID> ids);

	/** Tasks an agency leads or helps with that were not done before a day. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select t from Task t where (t.leadAgency = :agency or :agency member of t.cooperatingAgencies)
			and (t.completedOn is null or t.completedOn >= :from) order by t.id""")
	List<Task> openOf(UUID agency, LocalDate from);

	@Query("""
			select count(t) from Task t where (t.leadAgency = :agency or :agency member of t.cooperatingAgencies)
			and (t.completedOn is null or t.completedOn >= :from)""")
	int countOpenOf(UUID agency, LocalDate from);

	/** An agency that helps with a task. */
	interface Cooperation {

		UUID getTask();

		UUID getAgency();

	}

}

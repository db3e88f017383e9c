package vn.chidao.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<Assignment, UUID> {

	Assignment saveAndFlush(Assignment assignment);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Assignment a where a.id = :id")
	Optional<Assignment> findLocked(UUID id);

	@Query("""
			select a from Assignment a where a.body in :bodies
			and a.term.from <= :day and (a.term.to is null or a.term.to >= :day)
			order by a.kind, a.term.from, a.id""")
	List<Assignment> inForce(Collection<UUID> bodies, LocalDate day);

	/** Those that have not ended before a day. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select a from Assignment a where a.agency = :agency
			and (a.term.to is null or a.term.to >= :from) order by a.id""")
	List<Assignment> withAgency(UUID agency, LocalDate from);

	@Query("""
			select count(a) from Assignment a where a.agency = :agency
			and (a.term.to is null or a.term.to >= :from)""")
	int countWithAgency(UUID agency, LocalDate from);

	void flush();

	List<Assignment> findByIdIn(Collection<UUID> ids);

}

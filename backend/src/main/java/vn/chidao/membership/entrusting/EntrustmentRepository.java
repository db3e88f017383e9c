package vn.chidao.membership.entrusting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.chidao.membership.EntrustmentKind;

interface EntrustmentRepository extends Repository<Entrustment, UUID> {

	Entrustment saveAndFlush(Entrustment entrustment);

	List<Entrustment> findByIdIn(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from Entrustment e where e.id = :id")
	Optional<Entrustment> findLocked(UUID id);

	List<Entrustment> findByPrincipalIdAndKindNot(UUID principalId, EntrustmentKind kind);

	/** What began in bodies in a span of time, its days included, and was not undone. */
	@Query("""
			select e from Entrustment e
			where e.committeeId in :committees and e.tenure.validFrom between :from and :to
			and (e.tenure.validTo is null or e.tenure.validTo >= e.tenure.validFrom)
			order by e.tenure.validFrom, e.id""")
	List<Entrustment> begun(Collection<UUID> committees, LocalDate from, LocalDate to);

	/** What holds in bodies on a day. */
	@Query("""
			select e from Entrustment e
			where e.committeeId in :committees and e.tenure.validFrom <= :on
			and (e.tenure.validTo is null or e.tenure.validTo >= :on)
			order by e.tenure.validFrom, e.id""")
	List<Entrustment> heldOn(Collection<UUID> committees, LocalDate on);

	/** What holds in bodies on a day or later. */
	@Query("""
			select e from Entrustment e
			where e.committeeId in :committees and (e.tenure.validTo is null or e.tenure.validTo >= :on)
			and (e.tenure.validTo is null or e.tenure.validTo >= e.tenure.validFrom)
			order by e.tenure.validFrom, e.id""")
	List<Entrustment> fromDayOn(Collection<UUID> committees, LocalDate on);

}

package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaiverRepository extends Repository<Waiver, UUID> {

	Waiver save(Waiver waiver);

	/** So that a view tells the version a change will have. */
	void flush();

	List<Waiver> findByIdIn(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select w from Waiver w where w.id = :id")
	Optional<Waiver> findLocked(UUID id);

	@Query("""
			select w from Waiver w where w.committeeId = :committee and w.subject.date >= :from
			and w.subject.date <= :to order by w.subject.date desc, w.id desc""")
	List<Waiver> ofCommittee(UUID committee, LocalDate from, LocalDate to);

	@Query("""
			select count(w) > 0 from Waiver w where w.committeeId = :committee and w.subject.key = :key
			and w.revocation.at is null""")
	boolean stands(UUID committee, String key);

}

package vn.chidao.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {

	Membership saveAndFlush(Membership membership);

	Optional<Membership> findById(UUID id);

	List<Membership> findByIdIn(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Membership m where m.id = :id")
	Optional<Membership> findLocked(UUID id);

	List<Membership> findByCommitteeIdAndPost(UUID committeeId, PostRole post);

	@Query("""
			select m from Membership m
			where m.committeeId in :committees
			and m.tenure.validFrom <= :on and (m.tenure.validTo is null or m.tenure.validTo >= :on)""")
	List<Membership> ofCommitteesOn(Collection<UUID> committees, LocalDate on);

	@Query("""
			select m from Membership m
			where m.personId = :person
			and m.tenure.validFrom <= :on and (m.tenure.validTo is null or m.tenure.validTo >= :on)""")
	List<Membership> ofPersonOn(UUID person, LocalDate on);

}

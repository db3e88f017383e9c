package vn.chidao.membership.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RosterImportRepository extends Repository<RosterImport, UUID> {

	RosterImport saveAndFlush(RosterImport taken);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from RosterImport r where r.id = :id")
	Optional<RosterImport> findLocked(UUID id);

	@Query("select r.id from RosterImport r where r.committeeId = :committee order by r.id desc")
	List<UUID> latest(UUID committee, Limit limit);

	@Query("select distinct r from RosterImport r left join fetch r.items where r.id in :ids order by r.id desc")
	List<RosterImport> withItems(List<UUID> ids);

}

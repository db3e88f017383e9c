package vn.chidao.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgencyRepository extends Repository<Agency, UUID> {

	Agency save(Agency agency);

	Optional<Agency> findById(UUID id);

	Optional<Agency> findFirstByNameOrderByIdAsc(String name);

	List<Agency> findByNameInOrShortNameIn(Collection<String> names, Collection<String> shortNames);

	boolean existsById(UUID id);

	List<Agency> findByIdIn(Collection<UUID> ids);

	@Query("select a from Agency a left join fetch a.identifiers where a.id in :ids")
	List<Agency> findWithIdentifiers(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Agency a where a.id = :id")
	Optional<Agency> findLocked(UUID id);

	Agency saveAndFlush(Agency agency);

	/**
	 * Agencies whose dependents have yet to follow to a successor, in the order of days.
	 */
	@Query("select a.id from Agency a where a.followsFrom <= :day order by a.followsFrom, a.id")
	List<UUID> toBeFollowed(LocalDate day);

	@Query("select a from Agency a left join fetch a.changes where a.id in :ids")
	List<Agency> findWithChanges(Collection<UUID> ids);

	/** The agencies for which others stand. */
	@Query("select distinct a from Agency a join a.changes c where c.successorId in :ids order by a.name, a.id")
	List<Agency> findPredecessors(Collection<UUID> ids);

	/** The agencies whose things follow to others, or have. */
	@Query("select a.id from Agency a where a.followedBy in :ids")
	List<UUID> followedBy(Collection<UUID> ids);

	/** How many agencies that exist from a day on are registered under others. */
	@Query("select count(a) from Agency a where a.parent in :ids and (a.endedOn is null or a.endedOn >= :from)")
	int countUnder(Collection<UUID> ids, LocalDate from);

	@Query("select count(a) > 0 from Agency a join a.identifiers i where i.scheme = :scheme and i.code = :code")
	boolean isTaken(String scheme, String code);

	@Query("""
			select a from Agency a where (a.name like :words or a.shortName like :words
				or exists (select 1 from Agency f join f.changes c where f = a and c.formerName like :words))
			order by a.name, a.id""")
	List<Agency> firstPage(String words, Limit limit);

	@Query("""
			select a from Agency a where (a.name like :words or a.shortName like :words
				or exists (select 1 from Agency f join f.changes c where f = a and c.formerName like :words))
			and (a.name > :name or (a.name = :name and a.id > :id)) order by a.name, a.id""")
	List<Agency> pageAfter(String words, String name, UUID id, Limit limit);

}

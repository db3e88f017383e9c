package vn.chidao.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommitteeRepository extends Repository<Committee, UUID> {

	Committee saveAndFlush(Committee committee);

	Optional<Committee> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Committee c where c.id = :id")
	Optional<Committee> findLocked(UUID id);

	List<Committee> findByIdIn(Collection<UUID> ids);

	List<Committee> findByAssistsIdIn(Collection<UUID> assistsIds);

	List<Committee> findAllByOrderByNameAscIdAsc();

	@Query("""
			select c from Committee c
			where (:kind is null or c.kind = :kind)
			and (:name is null or c.name > :name or (c.name = :name and c.id > :id))
			order by c.name, c.id""")
	List<Committee> page(@Nullable CommitteeKind kind, @Nullable String name, @Nullable UUID id, Limit limit);

	@Query("""
			select c from Committee c
			where c.id in :among
			and (:kind is null or c.kind = :kind)
			and (:name is null or c.name > :name or (c.name = :name and c.id > :id))
			order by c.name, c.id""")
	List<Committee> pageAmong(Collection<UUID> among, @Nullable CommitteeKind kind, @Nullable String name,
			@Nullable UUID id, Limit limit);

	@Query("select c from Committee c left join fetch c.agencyRoles where c.id in :ids")
	List<Committee> findWithRoles(Collection<UUID> ids);

	@Query("""
			select c.id as id, c.assistsId as assistsId, h.id as helperTeamId, r.agencyId as standingAgencyId
			from Committee c
			left join Committee h on h.assistsId = c.id
			left join Committee p on p.id = coalesce(c.assistsId, c.id)
			left join p.agencyRoles r on r.role = vn.chidao.committee.AgencyRoleKind.STANDING_AGENCY
				and r.tenure.validFrom <= :on and (r.tenure.validTo is null or r.tenure.validTo >= :on)
			where c.id in :ids""")
	List<StructureRow> structures(Collection<UUID> ids, LocalDate on);

	/** Where a body stands. */
	interface StructureRow {

		UUID getId();

		@Nullable UUID getAssistsId();

		@Nullable UUID getHelperTeamId();

		@Nullable UUID getStandingAgencyId();

	}

}

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

import vn.chidao.platform.persistence.Shown;

interface CommitteeRepository extends Repository<Committee, UUID> {

	Committee saveAndFlush(Committee committee);

	Optional<Committee> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Committee c where c.id = :id")
	Optional<Committee> findLocked(UUID id);

	List<Committee> findByIdIn(Collection<UUID> ids);

	@Query("""
			select c from Committee c
			where c.parentId in :parents and c.kind = :kind
			and c.foundingDate <= :on and (c.dissolutionDate is null or c.dissolutionDate >= :on)
			order by c.foundingDate, c.id""")
	List<Committee> under(Collection<UUID> parents, CommitteeKind kind, LocalDate on);

	@Query("""
			select c from Committee c
			where c.parentId in :parents
			and c.foundingDate <= :on and (c.dissolutionDate is null or c.dissolutionDate >= :on)
			order by c.name, c.id""")
	List<Committee> under(Collection<UUID> parents, LocalDate on);

	/** A committee and the bodies under it that existed on a day of a span. */
	@Query("""
			select c from Committee c
			where c.principalId = :principal
			and c.foundingDate <= :to and (c.dissolutionDate is null or c.dissolutionDate >= :from)
			order by c.name, c.id""")
	List<Committee> family(UUID principal, LocalDate from, LocalDate to);

	List<Committee> findByParentIdAndKind(UUID parentId, CommitteeKind kind);

	List<Committee> findAllByOrderByNameAscIdAsc();

	@Query("""
			select c from Committee c
			where c.foundingDate <= :latest and (c.dissolutionDate is null or c.dissolutionDate >= :on)
			and (:kind is null or c.kind = :kind)
			and (c.name like :words escape '!' or c.shortName like :words escape '!')
			and (:name is null or c.name > :name or (c.name = :name and c.id > :id))
			order by c.name, c.id""")
	List<Committee> page(LocalDate latest, LocalDate on, @Nullable CommitteeKind kind, String words,
			@Nullable String name, @Nullable UUID id, Limit limit);

	@Query("""
			select c from Committee c
			where c.id in :among
			and c.foundingDate <= :latest and (c.dissolutionDate is null or c.dissolutionDate >= :on)
			and (:kind is null or c.kind = :kind)
			and (c.name like :words escape '!' or c.shortName like :words escape '!')
			and (:name is null or c.name > :name or (c.name = :name and c.id > :id))
			order by c.name, c.id""")
	List<Committee> pageAmong(Collection<UUID> among, LocalDate latest, LocalDate on, @Nullable CommitteeKind kind,
			String words, @Nullable String name, @Nullable UUID id, Limit limit);

	@Query("""
			select distinct c from Committee c join c.agencyRoles r
			where r.agencyId = :agency and (r.tenure.validTo is null or r.tenure.validTo >= :from)
			order by c.id""")
	List<Committee> withRoleOf(UUID agency, LocalDate from);

	@Query("select c from Committee c left join fetch c.decisions where c.id in :ids")
	List<Committee> findWithDecisions(Collection<UUID> ids);

	@Query("select c from Committee c left join fetch c.agencyRoles where c.id in :ids")
	List<Committee> findWithRoles(Collection<UUID> ids);

	@Query("""
			select c as body, f as relative, r.agencyId as standingAgencyId
			from Committee c
			left join Committee f on f.principalId = c.principalId
				and f.foundingDate <= :on and (f.dissolutionDate is null or f.dissolutionDate >= :on)
			join Committee p on p.id = c.principalId
			left join p.agencyRoles r on r.role = vn.chidao.committee.AgencyRoleKind.STANDING_AGENCY
				and r.tenure.validFrom <= :on and (r.tenure.validTo is null or r.tenure.validTo >= :on)
			where c.id in :ids""")
	List<RelativeRow> relatives(Collection<UUID> ids, LocalDate on);

	/** A body and one of its family. */
	interface RelativeRow {

		Shown<CommitteeView> getBody();

		@Nullable Shown<CommitteeView> getRelative();

		@Nullable UUID getStandingAgencyId();

	}

}

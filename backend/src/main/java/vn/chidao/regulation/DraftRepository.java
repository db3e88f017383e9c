package vn.chidao.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<RegulationDraft, UUID> {

	RegulationDraft saveAndFlush(RegulationDraft draft);

	Optional<RegulationDraft> findById(UUID id);

	List<RegulationDraft> findByIdIn(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from RegulationDraft d where d.id = :id")
	Optional<RegulationDraft> findLocked(UUID id);

	@Query("""
			select d from RegulationDraft d where d.committeeId = :committee
			and d.state = vn.chidao.regulation.draft.RegulationDraftState.OPEN order by d.createdAt desc, d.id""")
	List<RegulationDraft> findOpenOf(UUID committee);

	@Query("""
			select d from RegulationDraft d where d.committeeId in :committees
			and d.state = vn.chidao.regulation.draft.RegulationDraftState.OPEN order by d.createdAt, d.id""")
	List<RegulationDraft> findOpenAmong(Collection<UUID> committees);

}

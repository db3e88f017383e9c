package vn.chidao.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegulationRepository extends Repository<Regulation, UUID> {

	Regulation saveAndFlush(Regulation regulation);

	Optional<Regulation> findById(UUID id);

	List<Regulation> findByIdIn(Collection<UUID> ids);

	@Query("select r from Regulation r where r.committeeId in :committees order by r.effectiveFrom")
	List<Regulation> findOf(Collection<UUID> committees);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Regulation r where r.committeeId = :committee order by r.effectiveFrom")
	List<Regulation> findLockedOf(UUID committee);

	@Query("""
			select new vn.chidao.regulation.OwnedProvision(r.id, p) from Regulation r join r.provisions p
			where r.id in :regulations order by p.position""")
	List<OwnedProvision> findProvisionsOf(Collection<UUID> regulations);

	@Query("""
			select new vn.chidao.regulation.OwnedProvision(r.id, p) from Regulation r join r.provisions p
			where p.id in :ids""")
	List<OwnedProvision> findProvisions(Collection<UUID> ids);

	@Query("""
			select new vn.chidao.regulation.OwnedRule(r.id, u) from Regulation r join r.rules u
			where r.id in :regulations order by u.position""")
	List<OwnedRule> findRulesOf(Collection<UUID> regulations);

	@Query("""
			select new vn.chidao.regulation.OwnedRule(r.id, u) from Regulation r join r.rules u
			where u.id in :ids""")
	List<OwnedRule> findRules(Collection<UUID> ids);

}

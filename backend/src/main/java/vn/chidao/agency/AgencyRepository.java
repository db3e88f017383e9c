package vn.chidao.agency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
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

	@Query("""
			select a from Agency a where (a.name like :words or a.shortName like :words)
			order by a.name, a.id""")
	List<Agency> firstPage(String words, Limit limit);

	@Query("""
			select a from Agency a where (a.name like :words or a.shortName like :words)
			and (a.name > :name or (a.name = :name and a.id > :id)) order by a.name, a.id""")
	List<Agency> pageAfter(String words, String name, UUID id, Limit limit);

}

package vn.chidao.membership;

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

import vn.chidao.agency.FormerAgencyRow;

interface PersonRepository extends Repository<Person, UUID> {

	Person saveAndFlush(Person person);

	void flush();

	Optional<Person> findById(UUID id);

	Optional<Person> findFirstByFullNameOrderByIdAsc(String fullName);

	List<Person> findByIdIn(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where p.id = :id")
	Optional<Person> findLocked(UUID id);

	List<Person> findByFullNameIn(Collection<String> names);

	void delete(Person person);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where p.agencyId = :agency order by p.id")
	List<Person> findLockedOf(UUID agency);

	@Query("""
			select p.id as owner, f.agency as agency, f.lastDay as lastDay
			from Person p join p.formerAgencies f where p.id in :ids order by p.id, index(f)""")
	List<FormerAgencyRow> formerAgencies(Collection<UUID> ids);

	int countByAgencyId(UUID agencyId);

	boolean existsByAgencyIdAndHeadsAgencyTrue(UUID agencyId);

	List<Person> findByAgencyIdInAndHeadsAgencyTrueOrderByIdAsc(Collection<UUID> agencyIds);

	@Query("""
			select p from Person p
			where (:agencyId is null or p.agencyId = :agencyId)
			and p.fullName like :pattern escape '!'
			and (:name is null or p.fullName > :name or (p.fullName = :name and p.id > :id))
			order by p.fullName, p.id""")
	List<Person> page(@Nullable UUID agencyId, String pattern, @Nullable String name, @Nullable UUID id, Limit limit);

}

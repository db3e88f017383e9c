package vn.chidao.security;

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

interface AccountRepository extends Repository<Account, UUID> {

	Optional<Account> findById(UUID id);

	List<Account> findByIdIn(List<UUID> ids);

	List<Account> findByPersonIdIn(Collection<UUID> persons);

	Optional<Account> findByIssuerAndSubject(String issuer, String subject);

	Account saveAndFlush(Account account);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.id = :id")
	Optional<Account> lock(UUID id);

	@Query("""
			select a from Account a
			where (:linked is null or (:linked = true and a.personId is not null)
					or (:linked = false and a.personId is null))
				and (:before is null or a.id < :before)
			order by a.id desc
			""")
	List<Account> page(@Nullable Boolean linked, @Nullable UUID before, Limit limit);

}

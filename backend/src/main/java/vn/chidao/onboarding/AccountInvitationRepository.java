package vn.chidao.onboarding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountInvitationRepository extends Repository<AccountInvitation, UUID> {

	AccountInvitation saveAndFlush(AccountInvitation invitation);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from AccountInvitation i where i.personId = :person")
	Optional<AccountInvitation> findLocked(UUID person);

	List<AccountInvitation> findByPersonIdIn(Collection<UUID> persons);

	List<AccountInvitation> findByEmail(String email);

}

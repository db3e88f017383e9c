package vn.chidao.membership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface NomineeRepository extends Repository<Nominee, UUID> {

	Nominee save(Nominee nominee);

	Optional<Nominee> findById(UUID membershipId);

	List<Nominee> findByMembershipIdIn(Collection<UUID> memberships);

}

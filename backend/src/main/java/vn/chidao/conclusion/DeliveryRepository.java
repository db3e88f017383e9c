package vn.chidao.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeliveryRepository extends Repository<Delivery, UUID> {

	Delivery save(Delivery delivery);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Delivery d where d.id = :id")
	Optional<Delivery> findLocked(UUID id);

	List<Delivery> findByIdIn(Collection<UUID> ids);

	List<Delivery> findByNoticeInOrderByIdAsc(Collection<UUID> notices);

	List<Delivery> findByPersonAndAcknowledgedAtIsNullOrderBySentAtAsc(UUID person);

}

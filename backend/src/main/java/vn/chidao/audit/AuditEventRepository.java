package vn.chidao.audit;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface AuditEventRepository extends Repository<AuditEvent, UUID> {

	AuditEvent save(AuditEvent event);

	List<AuditEvent> findByObjectOrderByIdDesc(UUID object, Limit limit);

	List<AuditEvent> findByObjectAndIdLessThanOrderByIdDesc(UUID object, UUID before, Limit limit);

	List<AuditEvent> findByCommitteeOrderByIdDesc(UUID committee, Limit limit);

	List<AuditEvent> findByCommitteeAndIdLessThanOrderByIdDesc(UUID committee, UUID before, Limit limit);

	List<AuditEvent> findByOrderByIdDesc(Limit limit);

	List<AuditEvent> findByIdLessThanOrderByIdDesc(UUID before, Limit limit);

}

package vn.chidao.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ConclusionRepository extends Repository<Conclusion, UUID> {

	Conclusion save(Conclusion conclusion);

	List<Conclusion> findByIdIn(Collection<UUID> ids);

	List<Conclusion> findByMeetingInOrderByCreatedAtAscIdAsc(Collection<UUID> meetings);

	List<Conclusion> findByNoticeInOrderByCreatedAtAscIdAsc(Collection<UUID> notices);

}

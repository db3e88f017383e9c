package vn.chidao.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ConclusionNoticeRepository extends Repository<ConclusionNotice, UUID> {

	ConclusionNotice save(ConclusionNotice notice);

	List<ConclusionNotice> findByIdIn(Collection<UUID> ids);

	List<ConclusionNotice> findByMeetingIn(Collection<UUID> meetings);

}

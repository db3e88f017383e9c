package vn.chidao.meeting.finding;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface FindingRepository extends JpaRepository<RecordedFinding, UUID> {

	List<RecordedFinding> findByMeetingIdInAndSettledAtIsNullOrderByIdAsc(Collection<UUID> meetings);

	List<RecordedFinding> findByInvitationIdAndSettledAtIsNull(UUID invitation);

}

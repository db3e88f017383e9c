package vn.chidao.meeting.finding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FindingRepository extends JpaRepository<RecordedFinding, UUID> {

	List<RecordedFinding> findByMeetingIdInAndSettledAtIsNullOrderByIdAsc(Collection<UUID> meetings);

	List<RecordedFinding> findByInvitationIdAndSettledAtIsNull(UUID invitation);

	@Query("""
			select f from RecordedFinding f join Meeting m on m.id = f.meetingId
			where m.committeeId in :bodies and m.details.startsAt >= :from and m.details.startsAt < :to
			order by f.id""")
	List<RecordedFinding> ofBodies(Collection<UUID> bodies, Instant from, Instant to);

}

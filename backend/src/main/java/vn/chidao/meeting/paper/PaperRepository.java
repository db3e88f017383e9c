package vn.chidao.meeting.paper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PaperRepository extends JpaRepository<MeetingPaper, UUID> {

	List<MeetingPaper> findByIdIn(Collection<UUID> ids);

	List<MeetingPaper> findByMeetingIdInOrderByCreatedAtAscIdAsc(Collection<UUID> meetings);

	List<MeetingPaper> findByFileIdIn(Collection<UUID> files);

	@Query("select p.meetingId from MeetingPaper p where p.id = :id")
	Optional<UUID> meetingOf(UUID id);

}

package vn.chidao.meeting.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Meeting m where m.id = :id")
	Optional<Meeting> findLocked(UUID id);

	@Query("""
			select m from Meeting m where m.details.startsAt >= :from and m.details.startsAt < :to
			and m.state in (vn.chidao.meeting.MeetingState.PROPOSED, vn.chidao.meeting.MeetingState.DRAFT)
			order by m.details.startsAt, m.id""")
	List<Meeting> notConvoked(Instant from, Instant to);

	@Query("""
			select m from Meeting m where m.committeeId in :bodies and m.convocation.convokedAt is not null
			and m.state <> vn.chidao.meeting.MeetingState.CANCELLED
			and m.details.startsAt >= :from and m.details.startsAt < :to order by m.details.startsAt, m.id""")
	List<Meeting> convoked(Collection<UUID> bodies, Instant from, Instant to);

	@Query("""
			select m from Meeting m where m.committeeId in :bodies
			and m.state in (vn.chidao.meeting.MeetingState.INVITED, vn.chidao.meeting.MeetingState.IN_PROGRESS)
			order by m.details.startsAt, m.id""")
	List<Meeting> underWay(Collection<UUID> bodies);

	@Query("""
			select m from Meeting m where m.committeeId in :bodies
			and m.state in (vn.chidao.meeting.MeetingState.PROPOSED, vn.chidao.meeting.MeetingState.DRAFT,
				vn.chidao.meeting.MeetingState.INVITED, vn.chidao.meeting.MeetingState.IN_PROGRESS)
			order by m.details.startsAt, m.id""")
	List<Meeting> open(Collection<UUID> bodies);

	@Query("""
			select count(m) > 0 from Meeting m where m.convocation.dispatchDeadline < :end
			and m.details.startsAt >= :start""")
	boolean existsJudged(Instant start, Instant end);

}

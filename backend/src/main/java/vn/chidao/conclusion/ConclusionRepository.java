package vn.chidao.conclusion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.persistence.Shown;

interface ConclusionRepository extends Repository<Conclusion, UUID> {

	Conclusion save(Conclusion conclusion);

	List<Conclusion> findByIdIn(Collection<UUID> ids);

	List<Conclusion> findByMeetingInOrderByCreatedAtAscIdAsc(Collection<UUID> meetings);

	List<Conclusion> findByNoticeInOrderByCreatedAtAscIdAsc(Collection<UUID> notices);

	/**
	 * Closed meetings of bodies whose conclusions nobody has made known, oldest first.
	 */
	@Query("""
			select m as meeting from Meeting m where m.committeeId in :bodies and m.closedAt >= :since
			and exists (select 1 from Conclusion c where c.meeting = m.id)
			and not exists (select 1 from ConclusionNotice n where n.meeting = m.id)
			order by m.closedAt, m.id""")
	List<ConcludedRow> untold(Collection<UUID> bodies, Instant since);

	/** Meetings of bodies closed in a span of time that came to conclusions. */
	@Query("""
			select m as meeting from Meeting m where m.committeeId in :bodies
			and m.closedAt >= :since and m.closedAt < :until
			and exists (select 1 from Conclusion c where c.meeting = m.id)
			order by m.closedAt, m.id""")
	List<ConcludedRow> concluded(Collection<UUID> bodies, Instant since, Instant until);

	/** A meeting with conclusions. */
	interface ConcludedRow {

		Shown<MeetingView> getMeeting();

	}

}

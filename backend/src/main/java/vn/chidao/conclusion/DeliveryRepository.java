package vn.chidao.conclusion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.persistence.Shown;

interface DeliveryRepository extends Repository<Delivery, UUID> {

	Delivery save(Delivery delivery);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Delivery d where d.id = :id")
	Optional<Delivery> findLocked(UUID id);

	List<Delivery> findByIdIn(Collection<UUID> ids);

	List<Delivery> findByNoticeInOrderByIdAsc(Collection<UUID> notices);

	/**
	 * Notices a person has not acknowledged; besides them, without a notice, the closed
	 * meetings of bodies whose conclusions nobody has made known. Oldest first.
	 */
	@Query("""
			with pending as (
				select d.notice as notice, n.meeting as meeting, d.sentAt as since
				from Delivery d
				join ConclusionNotice n on n.id = d.notice
				where d.person = :person and d.acknowledgedAt is null
				union all
				select c.id as notice, c.id as meeting, c.closedAt as since
				from Meeting c
				where c.committeeId in :bodies and c.closedAt >= :closedSince
				and exists (select 1 from Conclusion k where k.meeting = c.id)
				and not exists (select 1 from ConclusionNotice s where s.meeting = c.id)
			)
			select n as notice, m as meeting
			from Meeting m
			join pending o on o.meeting = m.id
			left join ConclusionNotice n on n.id = o.notice
			order by o.since, m.id""")
	List<OpenRow> open(UUID person, Collection<UUID> bodies, Instant closedSince, Limit limit);

	/** A meeting, and the notice of its conclusions if there is one. */
	interface OpenRow {

		@Nullable Shown<ConclusionNoticeView> getNotice();

		Shown<MeetingView> getMeeting();

	}

}

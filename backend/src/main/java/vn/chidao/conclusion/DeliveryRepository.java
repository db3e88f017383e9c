package vn.chidao.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

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

	/** Notices a person has not acknowledged, and the meetings they tell of. */
	@Query("""
			select n as notice, m as meeting from Delivery d
			join ConclusionNotice n on n.id = d.notice
			join Meeting m on m.id = n.meeting
			where d.person = :person and d.acknowledgedAt is null order by d.sentAt, d.id""")
	List<UnreadRow> unread(UUID person, Limit limit);

	/** A notice and its meeting. */
	interface UnreadRow {

		Shown<ConclusionNoticeView> getNotice();

		Shown<MeetingView> getMeeting();

	}

}

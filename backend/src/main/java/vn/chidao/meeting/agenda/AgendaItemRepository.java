package vn.chidao.meeting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import vn.chidao.regulation.engine.terms.AgendaTopic;

interface AgendaItemRepository extends JpaRepository<AgendaItem, UUID> {

	List<AgendaItem> findByIdIn(Collection<UUID> ids);

	List<AgendaItem> findByMeetingIdInOrderByPositionAscIdAsc(Collection<UUID> meetings);

	@Query("select i.meetingId from AgendaItem i where i.id = :id")
	Optional<UUID> meetingOf(UUID id);

	@Query("select i.id as itemId, v as vote from AgendaItem i join i.votes v where i.id in :items")
	List<VoteRow> votesOf(Collection<UUID> items);

	@Query("""
			select i.meetingId as meetingId, i.subject.topic as topic from AgendaItem i
			where i.meetingId in :meetings and i.subject.topic is not null""")
	List<TopicRow> topicsOf(Collection<UUID> meetings);

	/** A matter on the agenda of a meeting. */
	interface TopicRow {

		UUID getMeetingId();

		AgendaTopic getTopic();

	}

	/** One vote and the item it was cast on. */
	interface VoteRow {

		UUID getItemId();

		Vote getVote();

	}

}

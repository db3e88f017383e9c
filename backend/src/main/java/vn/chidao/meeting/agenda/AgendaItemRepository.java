package vn.chidao.meeting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AgendaItemRepository extends JpaRepository<AgendaItem, UUID> {

	List<AgendaItem> findByIdIn(Collection<UUID> ids);

	List<AgendaItem> findByMeetingIdInOrderByPositionAscIdAsc(Collection<UUID> meetings);

	@Query("select i.meetingId from AgendaItem i where i.id = :id")
	Optional<UUID> meetingOf(UUID id);

	@Query("select i.id as itemId, v as vote from AgendaItem i join i.votes v where i.id in :items")
	List<VoteRow> votesOf(Collection<UUID> items);

	/** One vote and the item it was cast on. */
	interface VoteRow {

		UUID getItemId();

		Vote getVote();

	}

}

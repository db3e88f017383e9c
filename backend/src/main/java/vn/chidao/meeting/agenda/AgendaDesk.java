package vn.chidao.meeting.agenda;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingDesk;
import vn.chidao.platform.graphql.NotFoundException;

/**
 * Hands out agenda items together with their meeting, which is locked first.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgendaDesk {

	private final AgendaItemRepository repository;

	private final MeetingDesk desk;

	AgendaDesk(AgendaItemRepository repository, MeetingDesk desk) {
		this.repository = repository;
		this.desk = desk;
	}

	/**
	 * An item in the hands of somebody.
	 *
	 * @param item the item
	 * @param handling its meeting and who acts
	 */
	record ItemHandling(AgendaItem item, Handling handling) {
	}

	ItemHandling take(AgendaItemId id) {
		// the item is read only after the lock, or it might be an old one
		MeetingId meeting = this.repository.meetingOf(id.value())
			.map(MeetingId::new)
			.orElseThrow(NotFoundException::new);
		Handling handling = this.desk.take(meeting);
		return new ItemHandling(this.repository.findById(id.value()).orElseThrow(NotFoundException::new), handling);
	}

	Handling take(MeetingId id) {
		return this.desk.take(id);
	}

	List<AgendaItem> agendaOf(MeetingId meeting) {
		return this.repository.findByMeetingIdInOrderByPositionAscIdAsc(List.of(meeting.value()));
	}

	AgendaItem keep(AgendaItem item) {
		return this.repository.saveAndFlush(item);
	}

	void remove(AgendaItem item) {
		this.repository.delete(item);
	}

}

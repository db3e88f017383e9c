package vn.chidao.meeting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.AgendaDecisionView;
import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipId;

/**
 * Agenda items as others see them. Reading asks for no access: who may see the meeting is
 * for the caller to check.
 */
@Component
@Transactional(readOnly = true)
public class AgendaItems {

	private final AgendaItemRepository repository;

	AgendaItems(AgendaItemRepository repository) {
		this.repository = repository;
	}

	/**
	 * Several items in one statement.
	 * @param ids their ids
	 * @return those that exist, by id
	 */
	public Map<AgendaItemId, AgendaItemView> views(Collection<AgendaItemId> ids) {
		return this.repository.findByIdIn(ids.stream().map(AgendaItemId::value).toList())
			.stream()
			.map(AgendaItems::view)
			.collect(Collectors.toMap(AgendaItemView::id, Function.identity()));
	}

	/**
	 * The agendas of several meetings in one statement.
	 * @param meetings the meetings
	 * @return items in order, by meeting; a meeting without any is left out
	 */
	public Map<MeetingId, List<AgendaItemView>> ofMeetings(Collection<MeetingId> meetings) {
		return this.repository
			.findByMeetingIdInOrderByPositionAscIdAsc(meetings.stream().map(MeetingId::value).toList())
			.stream()
			.map(AgendaItems::view)
			.collect(Collectors.groupingBy(AgendaItemView::meetingId));
	}

	/**
	 * The matters on the agendas of several meetings, among those a regulation may want
	 * there, in one statement.
	 * @param meetings the meetings
	 * @return topics by meeting; a meeting without an agenda is left out
	 */
	public Map<MeetingId, AgendaTopics> topics(Collection<MeetingId> meetings) {
		return ofMeetings(meetings).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (agenda) -> AgendaTopics.of(agenda.getValue())));
	}

	/** The votes on several items in one statement. */
	Map<AgendaItemId, List<Vote>> votes(Collection<AgendaItemId> items) {
		return this.repository.votesOf(items.stream().map(AgendaItemId::value).toList())
			.stream()
			.collect(Collectors.groupingBy((row) -> new AgendaItemId(row.getItemId()),
					Collectors.mapping(AgendaItemRepository.VoteRow::getVote, Collectors.toList())));
	}

	static AgendaItemView view(AgendaItem item) {
		Subject subject = item.subject();
		return new AgendaItemView(item.id(), item.meetingId(), item.position(), subject.title(), subject.subject(),
				subject.topic(), membership(subject.presenterId()), decision(item));
	}

	private static @Nullable AgendaDecisionView decision(AgendaItem item) {
		Decision decision = item.decision();
		return (decision == null) ? null : new AgendaDecisionView(item.id(), decision.isApproved(), decision.text(),
				decision.mode(), new MembershipId(decision.decidedBy()), decision.decidedAt(), decision.base());
	}

	private static @Nullable MembershipId membership(@Nullable UUID id) {
		return (id != null) ? new MembershipId(id) : null;
	}

}

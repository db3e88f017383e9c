package vn.chidao.meeting.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;

/**
 * The papers of meetings. Reading asks for no access: who may see the meeting is for the
 * caller to check.
 */
@Component
public class Papers {

	private final PaperRepository repository;

	Papers(PaperRepository repository) {
		this.repository = repository;
	}

	/**
	 * The papers of several meetings, in one statement.
	 * @param meetings the meetings
	 * @return papers in the order in which they were attached, by meeting; a meeting
	 * without any is left out
	 */
	@Transactional(readOnly = true)
	public Map<MeetingId, List<MeetingPaperView>> ofMeetings(Collection<MeetingId> meetings) {
		return this.repository
			.findByMeetingIdInOrderByCreatedAtAscIdAsc(meetings.stream().map(MeetingId::value).toList())
			.stream()
			.map(MeetingPaperView::of)
			.collect(Collectors.groupingBy(MeetingPaperView::meetingId));
	}

	/**
	 * Send the papers of a meeting with its notice.
	 * @param meeting the meeting
	 * @param at when they go out
	 * @param deadline latest moment for that, null where no rule says
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void dispatch(MeetingId meeting, Instant at, @Nullable Instant deadline) {
		this.repository.findByMeetingIdInOrderByCreatedAtAscIdAsc(List.of(meeting.value()))
			.forEach((paper) -> paper.dispatch(at, deadline));
	}

}

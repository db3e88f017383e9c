package vn.chidao.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;
import vn.chidao.platform.graphql.NotFoundException;

/**
 * Conclusions for other modules. Who may know of a meeting may know what was concluded
 * there.
 */
@Component
@Transactional(readOnly = true)
public class Conclusions {

	private final ConclusionRegister register;

	private final Meetings meetings;

	Conclusions(ConclusionRegister register, Meetings meetings) {
		this.register = register;
		this.meetings = meetings;
	}

	/**
	 * A conclusion the actor may know of.
	 * @param id its id
	 * @return the conclusion
	 * @throws NotFoundException if there is none, or the actor may not know
	 */
	public ConclusionView get(ConclusionId id) {
		ConclusionView conclusion = views(List.of(id)).get(id);
		if (conclusion == null) {
			throw new NotFoundException();
		}
		return conclusion;
	}

	/**
	 * Several conclusions, in a constant number of statements.
	 * @param ids their ids
	 * @return those the actor may know of, by id
	 */
	public Map<ConclusionId, ConclusionView> views(Collection<ConclusionId> ids) {
		Collection<ConclusionView> found = this.register.conclusions(ids).values();
		Map<MeetingId, MeetingView> visible = this.meetings
			.views(found.stream().map(ConclusionView::meetingId).distinct().toList());
		return found.stream()
			.filter((conclusion) -> visible.containsKey(conclusion.meetingId()))
			.collect(Collectors.toMap(ConclusionView::id, Function.identity()));
	}

	/**
	 * Several conclusions in one statement, whoever asks: a task shows which conclusion
	 * it carries out to all who may know of the task.
	 * @param ids their ids
	 * @return those that exist, by id
	 */
	public Map<ConclusionId, ConclusionView> ofTasks(Collection<ConclusionId> ids) {
		return this.register.conclusions(ids);
	}

}

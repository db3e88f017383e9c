package vn.chidao.task;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.security.PersonId;

/**
 * Who answers for a task: the person named, who heads the lead agency, and who sits in
 * the body on its behalf.
 */
@Component
class Answering {

	private final TaskSearch search;

	private final Viewers viewers;

	private final Messages messages;

	Answering(TaskSearch search, Viewers viewers, Messages messages) {
		this.search = search;
		this.viewers = viewers;
		this.messages = messages;
	}

	/**
	 * The person who reports on a task.
	 * @throws NotFoundException if they may not know of it
	 * @throws ForbiddenException if they do not answer for it
	 */
	PersonId requireReporter(TaskId id) {
		Viewer viewer = this.viewers.current();
		TaskView task = Optional.ofNullable(this.search.visible(viewer, List.of(id.value())).get(id))
			.orElseThrow(NotFoundException::new);
		if (viewer.person() == null || !answersFor(viewer, task)) {
			throw new ForbiddenException("error.forbidden");
		}
		return viewer.person();
	}

	/** Whether work on a task can still be told, as the client knows it. */
	Optional<UserError> movable(Task task, int expectedVersion) {
		if (task.version() != expectedVersion) {
			return Optional.of(StaleVersion.of(this.messages.text("refusal.stale"), task.view()));
		}
		return task.isDone() ? Optional.of(IllegalMove.of(this.messages.text("refusal.task.done"))) : Optional.empty();
	}

	static boolean answersFor(Viewer viewer, TaskView task) {
		return viewer.is(task.accountableId()) || task.leadAgencyId().equals(viewer.headedAgency())
				|| viewer.in(task.committeeId())
					.filter((standing) -> standing.posts()
						.stream()
						.anyMatch((post) -> task.leadAgencyId().equals(post.onBehalfOfId())))
					.isPresent();
	}

}

package vn.chidao.task;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MentioningColumns;
import vn.chidao.membership.Mentions;

/** Where tasks name persons and memberships. */
@Component
class TaskMentions implements Mentions {

	private final Mentions columns;

	TaskMentions(JdbcClient jdbc) {
		this.columns = MentioningColumns.of(jdbc, "task.accountable_id", "task.assigned_by_id",
				"task_progress.reported_by_id");
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		return this.columns.mentioned(ids);
	}

}

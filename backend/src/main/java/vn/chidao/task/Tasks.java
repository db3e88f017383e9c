package vn.chidao.task;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.time.LegalTime;

/**
 * Finds tasks; shows only what the current actor may know of.
 */
@Component
@Transactional(readOnly = true)
class Tasks implements NodeLoader {

	private final TaskSearch search;

	private final Viewers viewers;

	private final Clock clock;

	Tasks(TaskSearch search, Viewers viewers, Clock clock) {
		this.search = search;
		this.viewers = viewers;
		this.clock = clock;
	}

	Connection<TaskView> page(Page page, TaskFilter filter) {
		return this.search.page(this.viewers.current(), page, filter, LegalTime.today(this.clock));
	}

	@Override
	public String typeName() {
		return "Task";
	}

	@Override
	public Map<UUID, TaskView> load(Collection<UUID> ids) {
		return this.search.visible(this.viewers.current(), ids)
			.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().value(), Map.Entry::getValue));
	}

}

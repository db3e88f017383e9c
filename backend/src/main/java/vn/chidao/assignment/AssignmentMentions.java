package vn.chidao.assignment;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MentioningColumns;
import vn.chidao.membership.Mentions;

/** Who was given something beside their post, and by whom. */
@Component
class AssignmentMentions implements Mentions {

	private final Mentions columns;

	AssignmentMentions(JdbcClient jdbc) {
		this.columns = MentioningColumns.of(jdbc, "assignment.decided_by_id", "assignment_person.person_id");
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		return this.columns.mentioned(ids);
	}

}

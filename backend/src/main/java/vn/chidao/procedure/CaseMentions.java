package vn.chidao.procedure;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MentioningColumns;
import vn.chidao.membership.Mentions;

/** Where matters on their way name memberships and persons. */
@Component
class CaseMentions implements Mentions {

	private final Mentions columns;

	CaseMentions(JdbcClient jdbc) {
		this.columns = MentioningColumns.of(jdbc, "procedure_case.opened_by_id", "procedure_case.subject_id",
				"procedure_step.taken_by_id", "procedure_case.requested_by_id");
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		return this.columns.mentioned(ids);
	}

}

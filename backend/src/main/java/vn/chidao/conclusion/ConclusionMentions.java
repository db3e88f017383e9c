package vn.chidao.conclusion;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MentioningColumns;
import vn.chidao.membership.Mentions;

/** Where conclusions and their notices name persons and memberships. */
@Component
class ConclusionMentions implements Mentions {

	private final Mentions columns;

	ConclusionMentions(JdbcClient jdbc) {
		this.columns = MentioningColumns.of(jdbc, "conclusion.adopted_by_id", "conclusion_notice.issued_by_id",
				"delivery.membership_id", "delivery.person_id");
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		return this.columns.mentioned(ids);
	}

}

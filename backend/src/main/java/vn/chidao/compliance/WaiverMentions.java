package vn.chidao.compliance;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MentioningColumns;
import vn.chidao.membership.Mentions;

/** Who waived a duty, and who took that back. */
@Component
class WaiverMentions implements Mentions {

	private final Mentions columns;

	WaiverMentions(JdbcClient jdbc) {
		this.columns = MentioningColumns.of(jdbc, "waiver.waived_by_id", "waiver.revoked_by_id");
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		return this.columns.mentioned(ids);
	}

}

package vn.chidao.membership.entrusting;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MentioningColumns;
import vn.chidao.membership.Mentions;

/** Where what members entrust to each other names memberships. */
@Component
class EntrustmentMentions implements Mentions {

	private final Mentions columns;

	EntrustmentMentions(JdbcClient jdbc) {
		this.columns = MentioningColumns.of(jdbc, "entrustment.principal_id", "entrustment.receiver_id");
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		return this.columns.mentioned(ids);
	}

}

package vn.chidao.membership;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose place is to be taken, and by whom. */
@Component
class NomineeMentions implements Mentions {

	private final Mentions columns;

	NomineeMentions(JdbcClient jdbc) {
		this.columns = MentioningColumns.of(jdbc, "membership_nominee.membership_id", "membership_nominee.person_id");
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		return this.columns.mentioned(ids);
	}

}

package vn.chidao.onboarding;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MentioningColumns;
import vn.chidao.membership.Mentions;

/** Whoever has been invited is no longer taken back with the list they came from. */
@Component
class InvitationMentions implements Mentions {

	private final Mentions columns;

	InvitationMentions(JdbcClient jdbc) {
		this.columns = MentioningColumns.of(jdbc, "account_invitation.person_id");
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		return this.columns.mentioned(ids);
	}

}

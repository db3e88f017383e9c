package vn.chidao.meeting;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MentioningColumns;
import vn.chidao.membership.Mentions;

/** Where meetings name persons and memberships. */
@Component
class MeetingMentions implements Mentions {

	private final Mentions columns;

	MeetingMentions(JdbcClient jdbc) {
		this.columns = MentioningColumns.of(jdbc, "meeting.proposed_by", "meeting.proposer_id", "meeting.convoked_by",
				"meeting.presiding_id", "meeting_agenda_item.decision_by", "meeting_invitation.membership_id",
				"meeting_invitation.person_id", "meeting_invitation.substitute_id", "meeting_vote.membership_id",
				"meeting_vote.recorded_by", "meeting_request.person_id");
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		return this.columns.mentioned(ids);
	}

}

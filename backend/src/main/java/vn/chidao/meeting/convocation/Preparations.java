package vn.chidao.meeting.convocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.agenda.AgendaItems;
import vn.chidao.meeting.agenda.AgendaTopics;
import vn.chidao.meeting.invitation.Invitations;
import vn.chidao.meeting.paper.MeetingPaperView;
import vn.chidao.meeting.paper.Papers;

/**
 * What is ready to go out with the notices of meetings: papers and agenda.
 */
@Component
class Preparations {

	private final Papers papers;

	private final AgendaItems agenda;

	private final Invitations invitations;

	Preparations(Papers papers, AgendaItems agenda, Invitations invitations) {
		this.papers = papers;
		this.agenda = agenda;
		this.invitations = invitations;
	}

	/** Whether somebody is invited who would not be by sitting in the body. */
	boolean invitesByName(MeetingId meeting) {
		return !this.invitations.of(meeting).isEmpty();
	}

	/** In two statements. */
	Map<MeetingId, ConvocationJudge.Prepared> of(Collection<MeetingId> meetings) {
		Map<MeetingId, List<MeetingPaperView>> attached = this.papers.ofMeetings(meetings);
		Map<MeetingId, AgendaTopics> topics = this.agenda.topics(meetings);
		Map<MeetingId, ConvocationJudge.Prepared> prepared = new HashMap<>();
		for (MeetingId meeting : meetings) {
			prepared.put(meeting, new ConvocationJudge.Prepared(attached.getOrDefault(meeting, List.of()).size(),
					topics.getOrDefault(meeting, AgendaTopics.NONE)));
		}
		return prepared;
	}

	ConvocationJudge.Prepared of(MeetingId meeting) {
		return of(List.of(meeting)).getOrDefault(meeting, ConvocationJudge.Prepared.NOTHING);
	}

}

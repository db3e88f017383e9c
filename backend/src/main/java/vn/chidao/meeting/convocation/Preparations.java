package vn.chidao.meeting.convocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.agenda.AgendaItems;
import vn.chidao.meeting.paper.MeetingPaperView;
import vn.chidao.meeting.paper.Papers;
import vn.chidao.regulation.engine.terms.AgendaTopic;

/**
 * What is ready to go out with the notices of meetings: papers and agenda.
 */
@Component
class Preparations {

	private final Papers papers;

	private final AgendaItems agenda;

	Preparations(Papers papers, AgendaItems agenda) {
		this.papers = papers;
		this.agenda = agenda;
	}

	/** In two statements. */
	Map<MeetingId, ConvocationJudge.Prepared> of(Collection<MeetingId> meetings) {
		Map<MeetingId, List<MeetingPaperView>> attached = this.papers.ofMeetings(meetings);
		Map<MeetingId, Set<AgendaTopic>> topics = this.agenda.topics(meetings);
		Map<MeetingId, ConvocationJudge.Prepared> prepared = new HashMap<>();
		for (MeetingId meeting : meetings) {
			prepared.put(meeting, new ConvocationJudge.Prepared(attached.getOrDefault(meeting, List.of()).size(),
					topics.getOrDefault(meeting, Set.of())));
		}
		return prepared;
	}

	ConvocationJudge.Prepared of(MeetingId meeting) {
		return of(List.of(meeting)).getOrDefault(meeting, new ConvocationJudge.Prepared(0, Set.of()));
	}

}

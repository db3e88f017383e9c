package vn.chidao.conclusion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.regulation.CitationView;
import vn.chidao.security.CommitteeId;

/**
 * The clauses behind the notices of meetings.
 */
@Component
class NoticeSources {

	private final Standings standings;

	private final NoticeRules rules;

	NoticeSources(Standings standings, NoticeRules rules) {
		this.standings = standings;
		this.rules = rules;
	}

	Map<MeetingId, List<CitationView>> of(Collection<MeetingView> meetings) {
		Map<CommitteeId, Standing.Place> places = this.standings
			.places(meetings.stream().map(MeetingView::committeeId).distinct().toList());
		Map<MeetingId, List<CitationView>> cited = new HashMap<>();
		for (MeetingView meeting : meetings) {
			Standing.Place place = places.get(meeting.committeeId());
			cited.put(meeting.id(), (place != null) ? this.rules.citations(meeting, place) : List.of());
		}
		return cited;
	}

}

package vn.chidao.meeting.convocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.finding.Findings;
import vn.chidao.meeting.paper.MeetingPaperView;
import vn.chidao.meeting.paper.Papers;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.regulation.FindingView;
import vn.chidao.regulation.engine.Finding;

/**
 * What the rules say of meetings: live while they are being prepared, on record once they
 * are convened.
 */
@Component
class MeetingFindings {

	private final Findings findings;

	private final Papers papers;

	private final ConvocationJudge judge;

	MeetingFindings(Findings findings, Papers papers, ConvocationJudge judge) {
		this.findings = findings;
		this.papers = papers;
		this.judge = judge;
	}

	Map<MeetingId, List<FindingView>> live(Collection<MeetingView> meetings, Map<MeetingId, Rulebook> rules) {
		if (meetings.isEmpty()) {
			return Map.of();
		}
		Map<MeetingId, List<MeetingPaperView>> attached = this.papers
			.ofMeetings(meetings.stream().map(MeetingView::id).toList());
		Map<MeetingId, List<FindingView>> found = new HashMap<>();
		for (MeetingView meeting : meetings) {
			Rulebook book = rules.get(meeting.id());
			if (book != null) {
				int count = attached.getOrDefault(meeting.id(), List.of()).size();
				found.put(meeting.id(), book.told().views(notice(book, meeting, count)));
			}
		}
		return found;
	}

	/** Of the notice only: who looks has nothing to do with what the rules ask of it. */
	private List<Finding> notice(Rulebook book, MeetingView meeting, int count) {
		return this.judge
			.notice(book, book.shape(meeting), new ConvocationJudge.Notice(meeting.content(), meeting.place(), count),
					Set.of())
			.stream()
			.filter((finding) -> !ConvocationJudge.isAboutRights(finding))
			.toList();
	}

	Map<MeetingId, List<FindingView>> recorded(Collection<MeetingView> meetings) {
		return this.findings.standing(meetings.stream().map(MeetingView::id).distinct().toList());
	}

}

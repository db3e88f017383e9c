package vn.chidao.meeting.convocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.finding.Findings;
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

	private final Preparations preparations;

	private final ConvocationJudge judge;

	MeetingFindings(Findings findings, Preparations preparations, ConvocationJudge judge) {
		this.findings = findings;
		this.preparations = preparations;
		this.judge = judge;
	}

	Map<MeetingId, List<FindingView>> live(Collection<MeetingView> meetings, Map<MeetingId, Rulebook> rules) {
		if (meetings.isEmpty()) {
			return Map.of();
		}
		Map<MeetingId, ConvocationJudge.Prepared> prepared = this.preparations
			.of(meetings.stream().map(MeetingView::id).toList());
		Map<MeetingId, List<FindingView>> found = new HashMap<>();
		for (MeetingView meeting : meetings) {
			Rulebook book = rules.get(meeting.id());
			ConvocationJudge.Prepared ready = prepared.get(meeting.id());
			if (book != null && ready != null) {
				found.put(meeting.id(), book.told().views(judge(book, meeting, ready)));
			}
		}
		return found;
	}

	/**
	 * Of the notice and the agenda only: who looks has nothing to do with what the rules
	 * ask of them.
	 */
	private List<Finding> judge(Rulebook book, MeetingView meeting, ConvocationJudge.Prepared ready) {
		ConvocationJudge.Notice notice = new ConvocationJudge.Notice(meeting.content(), meeting.place(),
				ready.papers());
		return Stream
			.concat(this.judge.notice(book, book.shape(meeting), notice, Set.of()).stream(),
					this.judge.agenda(book, meeting, ready).stream())
			.filter((finding) -> !ConvocationJudge.isAboutRights(finding))
			.toList();
	}

	Map<MeetingId, List<FindingView>> recorded(Collection<MeetingView> meetings) {
		return this.findings.standing(meetings.stream().map(MeetingView::id).distinct().toList());
	}

}

package vn.chidao.meeting.convocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.calendar.Calendars;
import vn.chidao.calendar.WorkingDeadlineView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Memo;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.FindingView;

/**
 * By when notice and papers of a meeting go out, and what the rules say of it. A meeting
 * that is convened keeps the calendar it was judged by.
 */
@Controller
class ConvocationFields {

	private final Memo memo;

	private final Calendars calendars;

	private final DeadlineWords words;

	private final MeetingFindings findings;

	ConvocationFields(Memo memo, Calendars calendars, DeadlineWords words, MeetingFindings findings) {
		this.memo = memo;
		this.calendars = calendars;
		this.words = words;
		this.findings = findings;
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, WorkingDeadlineView> dispatchDeadline(List<MeetingView> meetings) {
		Map<MeetingId, Rulebook> rules = this.memo.rulebooks(meetings);
		return Batch.of(meetings,
				(meeting) -> ofItsTime(meeting, rules)
					.flatMap((book) -> book.bindingDeadline(book.shape(meeting))
						.map((deadline) -> this.words.view(deadline, book.calendar())))
					.orElse(null));
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, List<CitationView>> dispatchCitations(List<MeetingView> meetings) {
		Map<MeetingId, Rulebook> rules = this.memo.rulebooks(meetings);
		return Batch.of(meetings,
				(meeting) -> Optional.ofNullable(rules.get(meeting.id()))
					.flatMap((book) -> book.bindingDeadline(book.shape(meeting))
						.map((deadline) -> book.told().citationsOf(List.of(deadline.rule()))))
					.orElse(List.of()));
	}

	@BatchMapping(typeName = "Meeting", field = "findings")
	Map<MeetingView, List<FindingView>> findings(List<MeetingView> meetings) {
		List<MeetingView> open = meetings.stream()
			.filter((meeting) -> Phase.BEFORE_CONVOCATION.includes(meeting.state()))
			.toList();
		Map<MeetingId, List<FindingView>> live = this.findings.live(open, this.memo.rulebooks(open));
		Map<MeetingId, List<FindingView>> recorded = this.findings.recorded(meetings);
		return Batch.of(meetings, (meeting) -> {
			List<FindingView> all = new ArrayList<>(live.getOrDefault(meeting.id(), List.of()));
			all.addAll(recorded.getOrDefault(meeting.id(), List.of()));
			return all;
		});
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanDesignateChair(List<MeetingView> meetings) {
		Viewer viewer = this.memo.viewer();
		return Batch.of(meetings, (meeting) -> Phase.BEFORE_OPENING.includes(meeting.state())
				&& viewer.in(meeting.committeeId()).filter(Standing::isHead).isPresent());
	}

	private Optional<Rulebook> ofItsTime(MeetingView meeting, Map<MeetingId, Rulebook> rules) {
		String version = meeting.calendarVersion();
		return Optional.ofNullable(rules.get(meeting.id()))
			.map((book) -> (version == null) ? book
					: new Rulebook(book.body(), book.told(), this.calendars.version(Integer.parseInt(version))));
	}

}

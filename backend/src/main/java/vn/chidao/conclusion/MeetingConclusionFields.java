package vn.chidao.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.security.CommitteeId;

/**
 * What this module adds to a meeting.
 */
@Controller
class MeetingConclusionFields {

	private final ConclusionRegister register;

	private final NoticeRules rules;

	private final Standings standings;

	private final Viewers viewers;

	MeetingConclusionFields(ConclusionRegister register, NoticeRules rules, Standings standings, Viewers viewers) {
		this.register = register;
		this.rules = rules;
		this.standings = standings;
		this.viewers = viewers;
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, List<ConclusionView>> conclusions(List<MeetingView> meetings) {
		Map<MeetingId, List<ConclusionView>> found = this.register.ofMeetings(ids(meetings));
		return Batch.of(meetings, (meeting) -> found.getOrDefault(meeting.id(), List.of()));
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, ConclusionNoticeView> conclusionNotice(List<MeetingView> meetings) {
		Map<MeetingId, ConclusionNoticeView> found = this.register.noticesOf(ids(meetings));
		return Batch.of(meetings, (meeting) -> found.get(meeting.id()));
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, LocalDate> noticeDueOn(List<MeetingView> meetings) {
		List<MeetingView> closed = meetings.stream()
			.distinct()
			.filter((meeting) -> meeting.state() == MeetingState.CLOSED)
			.toList();
		Map<CommitteeId, Standing.Place> places = this.standings
			.places(closed.stream().map(MeetingView::committeeId).distinct().toList());
		return Batch.of(closed, (meeting) -> dueOn(meeting, places.get(meeting.committeeId())));
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanAdoptConclusion(List<MeetingView> meetings) {
		Map<MeetingId, ConclusionNoticeView> noticed = this.register.noticesOf(ids(meetings));
		Viewer viewer = this.viewers.current();
		return Batch.of(meetings,
				(meeting) -> (meeting.state() == MeetingState.IN_PROGRESS || meeting.state() == MeetingState.CLOSED)
						&& !noticed.containsKey(meeting.id()) && writesFor(viewer, meeting));
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanIssueNotice(List<MeetingView> meetings) {
		Map<MeetingId, List<ConclusionView>> concluded = this.register.ofMeetings(ids(meetings));
		Map<MeetingId, ConclusionNoticeView> noticed = this.register.noticesOf(ids(meetings));
		Viewer viewer = this.viewers.current();
		return Batch.of(meetings,
				(meeting) -> meeting.state() == MeetingState.CLOSED && concluded.containsKey(meeting.id())
						&& !noticed.containsKey(meeting.id()) && this.rules.permits(meeting, viewer));
	}

	private @Nullable LocalDate dueOn(MeetingView meeting, Standing.@Nullable Place place) {
		return (place != null) ? this.rules.dueOn(meeting, place).orElse(null) : null;
	}

	private static boolean writesFor(Viewer viewer, MeetingView meeting) {
		return viewer.in(meeting.committeeId())
			.filter((standing) -> standing.isSecretariat()
					|| (meeting.presidingId() != null && standing.holds(meeting.presidingId())))
			.isPresent();
	}

	private static List<MeetingId> ids(List<MeetingView> meetings) {
		return meetings.stream().map(MeetingView::id).distinct().toList();
	}

}

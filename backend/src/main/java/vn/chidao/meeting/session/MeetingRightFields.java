package vn.chidao.meeting.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Batch;

/**
 * What the viewer may do with a meeting now; the services ask the same questions.
 */
@Controller
class MeetingRightFields {

	private final Memo memo;

	MeetingRightFields(Memo memo) {
		this.memo = memo;
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanPrepare(List<MeetingView> meetings) {
		Viewer viewer = this.memo.viewer();
		return each(meetings,
				(meeting) -> Phase.BEFORE_CLOSE.includes(meeting.state()) && MeetingRights.mayPrepare(viewer, meeting));
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanConvoke(List<MeetingView> meetings) {
		return convene(meetings, Phase.BEFORE_CONVOCATION);
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanDecline(List<MeetingView> meetings) {
		return convene(meetings, Phase.PROPOSAL);
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanCancel(List<MeetingView> meetings) {
		Viewer viewer = this.memo.viewer();
		Map<MeetingId, Rulebook> rules = this.memo.rulebooks(meetings);
		return each(meetings,
				(meeting) -> Phase.BEFORE_OPENING.includes(meeting.state())
						&& Optional.ofNullable(rules.get(meeting.id()))
							.filter((book) -> MeetingRights.mayCancel(viewer, meeting, book))
							.isPresent());
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanOpen(List<MeetingView> meetings) {
		return conduct(meetings, Phase.ANSWERS);
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanRecordAttendance(List<MeetingView> meetings) {
		return conduct(meetings, Phase.UNDER_WAY);
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, Boolean> viewerCanClose(List<MeetingView> meetings) {
		return conduct(meetings, Phase.UNDER_WAY);
	}

	private Map<MeetingView, Boolean> convene(List<MeetingView> meetings, Phase phase) {
		Viewer viewer = this.memo.viewer();
		Map<MeetingId, Rulebook> rules = this.memo.rulebooks(meetings);
		return each(meetings,
				(meeting) -> phase.includes(meeting.state()) && Optional.ofNullable(rules.get(meeting.id()))
					.filter((book) -> MeetingRights.mayConvene(viewer, meeting, book))
					.isPresent());
	}

	private Map<MeetingView, Boolean> conduct(List<MeetingView> meetings, Phase phase) {
		Viewer viewer = this.memo.viewer();
		return each(meetings,
				(meeting) -> phase.includes(meeting.state()) && MeetingRights.mayConduct(viewer, meeting));
	}

	private static Map<MeetingView, Boolean> each(List<MeetingView> meetings, Predicate<MeetingView> allowed) {
		return Batch.of(meetings, allowed::test);
	}

}

package vn.chidao.meeting.convocation;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.EntrustmentId;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.entrusting.Entrustments;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.regulation.engine.terms.Power;

/** For whom a meeting was convened or is chaired, where not in one's own right. */
@Controller
class RelianceFields {

	private final Reliances reliances;

	private final Entrustments entrustments;

	RelianceFields(Reliances reliances, Entrustments entrustments) {
		this.reliances = reliances;
		this.entrustments = entrustments;
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, EntrustmentView> convokedThrough(List<MeetingView> meetings) {
		return through(meetings, Power.CONVENE);
	}

	@BatchMapping(typeName = "Meeting")
	Map<MeetingView, EntrustmentView> presidingThrough(List<MeetingView> meetings) {
		return through(meetings, Power.CHAIR);
	}

	private Map<MeetingView, EntrustmentView> through(List<MeetingView> meetings, Power power) {
		Map<MeetingId, EntrustmentId> relied = this.reliances.of(meetings.stream().map(MeetingView::id).toList(),
				power);
		Map<EntrustmentId, EntrustmentView> found = this.entrustments.views(relied.values());
		return Batch.of(meetings, (meeting) -> relied.get(meeting.id()), found);
	}

}

package vn.chidao.meeting.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.InvitationResponse;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.MeetingRights;
import vn.chidao.meeting.session.MeetingSearch;
import vn.chidao.meeting.session.Memo;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * What the viewer may do with an invitation now, and the clauses behind consent and
 * opinions.
 */
@Controller
class InvitationRightFields {

	private final MeetingSearch search;

	private final Memo memo;

	InvitationRightFields(MeetingSearch search, Memo memo) {
		this.search = search;
		this.memo = memo;
	}

	@BatchMapping(typeName = "Invitation")
	Map<InvitationView, MeetingView> meeting(List<InvitationView> places) {
		Map<MeetingId, MeetingView> meetings = meetings(places);
		return Batch.of(places, (place) -> meetings.get(place.meetingId()));
	}

	@BatchMapping(typeName = "Invitation")
	Map<InvitationView, Boolean> viewerCanRespond(List<InvitationView> places) {
		return own(places, (place, meeting) -> Phase.ANSWERS.includes(meeting.state()));
	}

	@BatchMapping(typeName = "Invitation")
	Map<InvitationView, Boolean> viewerCanAppointSubstitute(List<InvitationView> places) {
		return own(places, (place, meeting) -> Phase.SUBSTITUTES.includes(meeting.state())
				&& place.response() == InvitationResponse.ABSENCE_GRANTED);
	}

	@BatchMapping(typeName = "Invitation")
	Map<InvitationView, Boolean> viewerCanSubmitOpinion(List<InvitationView> places) {
		return own(places, (place, meeting) -> Phase.OPINIONS.includes(meeting.state())
				&& place.writtenOpinion() == null && place.isAbsentee());
	}

	@BatchMapping(typeName = "Invitation")
	Map<InvitationView, Boolean> viewerCanDecideAbsence(List<InvitationView> places) {
		Viewer viewer = this.memo.viewer();
		Map<MeetingId, MeetingView> meetings = meetings(places);
		return Batch.of(places, (place) -> {
			MeetingView meeting = meetings.get(place.meetingId());
			return meeting != null && place.response() == InvitationResponse.ABSENCE_REQUESTED
					&& Phase.ANSWERS.includes(meeting.state()) && MeetingRights.presides(viewer, meeting).isPresent();
		});
	}

	@BatchMapping(typeName = "Invitation")
	Map<InvitationView, List<CitationView>> writtenOpinionCitations(List<InvitationView> places) {
		Map<MeetingId, Rulebook> rules = this.memo.rulebooks(meetings(places).values());
		return Batch.of(places, (place) -> (place.memberId() != null)
				? citations(rules.get(place.meetingId()), RuleType.SUBSTITUTE_OPINION) : List.of());
	}

	@BatchMapping(typeName = "AbsenceRequest")
	Map<AbsenceRequestView, List<CitationView>> citations(List<AbsenceRequestView> requests) {
		Map<MeetingId, MeetingView> meetings = this.search.visible(this.memo.viewer(),
				requests.stream().map(AbsenceRequestView::meetingId).distinct().toList());
		Map<MeetingId, Rulebook> rules = this.memo.rulebooks(meetings.values());
		return Batch.of(requests, (request) -> citations(rules.get(request.meetingId()), RuleType.ABSENCE_CONSENT));
	}

	private static List<CitationView> citations(@Nullable Rulebook rules, RuleType type) {
		return (rules != null) ? rules.citations(type) : List.of();
	}

	private Map<InvitationView, Boolean> own(List<InvitationView> places,
			BiPredicate<InvitationView, MeetingView> allowed) {
		Viewer viewer = this.memo.viewer();
		Map<MeetingId, MeetingView> meetings = meetings(places);
		return Batch.of(places, (place) -> {
			MeetingView meeting = meetings.get(place.meetingId());
			return meeting != null && InvitationDesk.isOwn(viewer, place) && allowed.test(place, meeting);
		});
	}

	private Map<MeetingId, MeetingView> meetings(Collection<InvitationView> places) {
		return this.search.visible(this.memo.viewer(),
				places.stream().map(InvitationView::meetingId).distinct().toList());
	}

}

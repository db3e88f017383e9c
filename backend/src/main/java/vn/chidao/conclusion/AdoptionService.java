package vn.chidao.conclusion;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;

/**
 * Adopts conclusions: access, state, words, change, record.
 */
@Service
class AdoptionService {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 20_000;

	private final Meetings meetings;

	private final ConclusionRegister register;

	private final ConclusionRecorder recorder;

	private final Messages messages;

	AdoptionService(Meetings meetings, ConclusionRegister register, ConclusionRecorder recorder, Messages messages) {
		this.meetings = meetings;
		this.register = register;
		this.recorder = recorder;
		this.messages = messages;
	}

	/**
	 * A conclusion is adopted by who chairs; the secretariat may write it down for them.
	 */
	@Transactional
	Outcome<ConclusionView> adopt(MeetingId meetingId, @Nullable AgendaItemId item, String text) {
		MeetingView meeting = this.meetings.lock(meetingId);
		MembershipId chair = requireWriter(meeting);
		Optional<UserError> refusal = refusal(meeting, item, text.strip());
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		return Outcome.done(this.recorder.adopt(meeting, item, text.strip(), chair));
	}

	private MembershipId requireWriter(MeetingView meeting) {
		MembershipId chair = meeting.presidingId();
		if (chair == null
				|| (this.meetings.viewerPresides(meeting).isEmpty() && !this.meetings.viewerIsSecretariat(meeting))) {
			throw new ForbiddenException("error.forbidden");
		}
		return chair;
	}

	private Optional<UserError> refusal(MeetingView meeting, @Nullable AgendaItemId item, String text) {
		if (meeting.state() != MeetingState.IN_PROGRESS && meeting.state() != MeetingState.CLOSED) {
			return Optional.of(IllegalMove.of(this.messages.text("refusal.conclusion.notHeld")));
		}
		if (this.register.noticesOf(List.of(meeting.id())).containsKey(meeting.id())) {
			return Optional.of(IllegalMove.of(this.messages.text("refusal.conclusion.noticeIssued")));
		}
		if (text.length() < SHORTEST || text.length() > LONGEST) {
			return Optional.of(InvalidInput.of(this.messages.text("refusal.length", SHORTEST, LONGEST), "text"));
		}
		if (item != null && !belongs(item, meeting)) {
			return Optional
				.of(InvalidInput.of(this.messages.text("refusal.conclusion.otherMeetingsItem"), "agendaItemId"));
		}
		return Optional.empty();
	}

	private boolean belongs(AgendaItemId item, MeetingView meeting) {
		return Optional.ofNullable(this.meetings.agendaItems(List.of(item)).get(item))
			.filter((found) -> found.meetingId().equals(meeting.id()))
			.isPresent();
	}

}

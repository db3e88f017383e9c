package vn.chidao.meeting.invitation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.MeetingId;

/**
 * A wish to be absent as others see it, GraphQL type {@code AbsenceRequest}.
 *
 * @param meetingId the meeting
 * @param request the wish and its answer
 */
public record AbsenceRequestView(MeetingId meetingId, AbsenceRequest request) {

	/** Why. */
	public String reason() {
		return this.request.reason();
	}

	/** When it was asked. */
	public Instant requestedAt() {
		return this.request.requestedAt();
	}

	/** Whether the chair consented, null while open. */
	public @Nullable Boolean granted() {
		return this.request.granted();
	}

	/** Words of the chair. */
	public @Nullable String note() {
		return this.request.note();
	}

	/** When it was decided. */
	public @Nullable Instant decidedAt() {
		return this.request.decidedAt();
	}

}

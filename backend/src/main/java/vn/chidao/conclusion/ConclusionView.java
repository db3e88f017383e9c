package vn.chidao.conclusion;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipId;
import vn.chidao.security.CommitteeId;

/**
 * What was concluded at a meeting, as others see it.
 *
 * @param id the id
 * @param version grows with each change
 * @param meetingId the meeting
 * @param bodyId the body that met
 * @param agendaItemId the agenda item, if it belongs to one
 * @param runningNumber number and year
 * @param text the words
 * @param adoptedById the membership that adopted it
 * @param adoptedAt when
 * @param noticeId the notice that made it known, null before
 */
public record ConclusionView(ConclusionId id, int version, MeetingId meetingId, CommitteeId bodyId,
		@Nullable AgendaItemId agendaItemId, ConclusionNumber runningNumber, String text, MembershipId adoptedById,
		Instant adoptedAt, @Nullable ConclusionNoticeId noticeId) {

	/**
	 * The running number inside the body and year.
	 * @return from 1
	 */
	public int number() {
		return this.runningNumber.number();
	}

	/**
	 * The year of the number.
	 * @return a calendar year
	 */
	public int year() {
		return this.runningNumber.year();
	}

	/**
	 * How it is cited.
	 * @return for example {@code KL-12/2026}
	 */
	public String label() {
		return this.runningNumber.label();
	}

}

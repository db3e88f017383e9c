package vn.chidao.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.conclusion.signing.SignatureView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * The written notice of a meeting's conclusions, as others see it.
 *
 * @param id the id
 * @param meetingId the meeting
 * @param bodyId the body that met
 * @param notation number and symbol
 * @param letterhead the lines above it, the authority above the body first
 * @param issuedAt when
 * @param issuedById the membership that issued it
 * @param signature who signed it, null where that was not kept
 */
public record ConclusionNoticeView(ConclusionNoticeId id, MeetingId meetingId, CommitteeId bodyId, String notation,
		List<String> letterhead, Instant issuedAt, MembershipId issuedById, @Nullable SignatureView signature) {

	/**
	 * The legal day of issue.
	 * @return a date in Vietnam
	 */
	public LocalDate issuedOn() {
		return LegalTime.dayOf(this.issuedAt);
	}

}

package vn.chidao.meeting.invitation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A wish to be absent, and the chair's answer.
 *
 * @param reason why
 * @param requestedAt when it was asked
 * @param granted whether the chair consented, null while open
 * @param note words of the chair
 * @param decidedAt when it was answered
 */
@Embeddable
public record AbsenceRequest(@Column(name = "absence_reason") String reason,
		@Column(name = "absence_requested_at") Instant requestedAt,
		@Column(name = "absence_granted") @Nullable Boolean granted,
		@Column(name = "absence_note") @Nullable String note,
		@Column(name = "absence_decided_at") @Nullable Instant decidedAt) {

	static AbsenceRequest open(String reason, Instant now) {
		return new AbsenceRequest(reason, now, null, null, null);
	}

	AbsenceRequest answered(boolean consent, @Nullable String words, Instant now) {
		return new AbsenceRequest(this.reason, this.requestedAt, consent, words, now);
	}

}

package vn.chidao.meeting.session;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The act of calling a meeting, as judged then.
 *
 * @param convokedBy the membership under which it was called
 * @param convokedAt when notice and papers went out
 * @param dispatchDeadline latest moment for that, null where no rule says
 * @param calendarVersion the working calendar the moment was counted with, null where
 * nothing was counted
 * @param regulationId the regulation it was judged by, null where the committee had none
 */
@Embeddable
public record Convocation(@Column(name = "convoked_by") UUID convokedBy,
		@Column(name = "convoked_at") Instant convokedAt,
		@Column(name = "dispatch_deadline") @Nullable Instant dispatchDeadline,
		@Column(name = "calendar_version") @Nullable String calendarVersion,
		@Column(name = "regulation_id") @Nullable UUID regulationId) {
}

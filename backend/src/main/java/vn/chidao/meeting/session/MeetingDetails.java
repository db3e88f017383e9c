package vn.chidao.meeting.session;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.MeetingKind;

/**
 * What the written notice of a meeting says.
 *
 * @param kind what kind of meeting
 * @param isExtended whether agencies outside the body take part
 * @param title title
 * @param content content; empty while not written yet
 * @param startsAt when it starts
 * @param endsAt when it ends, where known
 * @param place where; empty while not known
 */
@Embeddable
public record MeetingDetails(@Enumerated(EnumType.STRING) @Column(name = "kind") MeetingKind kind,
		@Column(name = "is_extended") boolean isExtended, @Column(name = "title") String title,
		@Column(name = "content") String content, @Column(name = "starts_at") Instant startsAt,
		@Column(name = "ends_at") @Nullable Instant endsAt, @Column(name = "place") String place) {
}

package vn.chidao.meeting.convocation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.MeetingKind;
import vn.chidao.security.CommitteeId;

/**
 * A convocation to be judged before it is sent, GraphQL input
 * {@code ConvocationCheckInput}.
 *
 * @param committeeId the body
 * @param kind what kind
 * @param isExtended whether extended
 * @param startsAt when it would start
 * @param content content, as far as written
 * @param place place, as far as known
 * @param paperCount how many papers are attached
 */
record ConvocationCheck(CommitteeId committeeId, MeetingKind kind, boolean isExtended, Instant startsAt,
		@Nullable String content, @Nullable String place, int paperCount) {
}

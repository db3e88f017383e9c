package vn.chidao.meeting.session;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.MeetingState;
import vn.chidao.security.CommitteeId;

/**
 * Which meetings, GraphQL input {@code MeetingFilter}; all conditions hold together.
 *
 * @param committeeId of this body
 * @param states in one of these states
 * @param startsFrom starting at or after
 * @param startsBefore starting before
 * @param mine only those to which the viewer is invited
 */
record MeetingFilter(@Nullable CommitteeId committeeId, @Nullable List<MeetingState> states,
		@Nullable Instant startsFrom, @Nullable Instant startsBefore, @Nullable Boolean mine) {

	/** Every meeting. */
	static final MeetingFilter ALL = new MeetingFilter(null, null, null, null, null);

}

package vn.chidao.meeting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.chidao.membership.MembershipId;
import vn.chidao.security.CommitteeId;

/**
 * A meeting as others see it, GraphQL type {@code Meeting}.
 *
 * @param id its id
 * @param version grows with each change
 * @param committeeId the body that meets
 * @param kind what kind
 * @param isExtended whether agencies outside the body take part
 * @param state where it stands
 * @param sessionNumber which session of the body in its year, once convened
 * @param title title
 * @param content content; empty while not written
 * @param startsAt when it starts
 * @param endsAt when it ends, where known
 * @param place where; empty while not known
 * @param presidingId the membership of who chairs, where named
 * @param proposal the proposal it came from
 * @param convokedById the membership under which it was convened
 * @param convokedAt when it was convened
 * @param dispatchedUntil latest moment for notice and papers as judged when it was
 * convened, null before and where no rule says
 * @param calendarVersion the working calendar that moment was counted by
 * @param openedAt when it was opened
 * @param closedAt when it was closed
 * @param cancelledReason why it was called off
 */
public record MeetingView(MeetingId id, int version, CommitteeId committeeId, MeetingKind kind, boolean isExtended,
		MeetingState state, @Nullable Integer sessionNumber, String title, String content, Instant startsAt,
		@Nullable Instant endsAt, String place, @Nullable MembershipId presidingId,
		@Nullable MeetingProposalView proposal, @Nullable MembershipId convokedById, @Nullable Instant convokedAt,
		@Nullable Instant dispatchedUntil, @Nullable String calendarVersion, @Nullable Instant openedAt,
		@Nullable Instant closedAt, @Nullable String cancelledReason) {

	/**
	 * Whether notice and papers went out.
	 * @return true from the convocation on
	 */
	public boolean isConvoked() {
		return this.convokedAt != null;
	}

}
